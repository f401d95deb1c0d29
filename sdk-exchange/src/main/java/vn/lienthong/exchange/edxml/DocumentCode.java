package vn.lienthong.exchange.edxml;

import java.util.Objects;

/**
 * Number and notation of a document (<i>số, ký hiệu</i>; wire {@code Code/CodeNumber}, {@code Code/CodeNotation}), for example
 * {@code 125} and {@code SVD-VP}. Either is empty when a received message has none.
 */
public record DocumentCode(String number, String notation) {
    public static final DocumentCode NONE = new DocumentCode("", "");

    public DocumentCode {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(notation, "notation");
    }

    /** {@code number/notation}, as {@code ResponseFor} and document ids write it; empty when there is neither. */
    public String joined() {
        if (notation.isEmpty()) {
            return number;
        }
        return number.isEmpty() ? notation : number + "/" + notation;
    }
}
