package vn.lienthong.exchange.edxml;

import java.util.Optional;

/**
 * Kind of document (<i>loại văn bản</i>; wire {@code DocumentType}). The numbers are the sender's own and mean nothing elsewhere: match
 * by name.
 *
 * @param number wire {@code Type}
 * @param detail wire {@code TypeDetail}
 * @param name wire {@code TypeName}, for example "Công văn"
 */
public record DocumentType(
        Optional<Written<Integer>> number, Optional<Written<Integer>> detail, Optional<String> name) {
    public static final DocumentType NONE = new DocumentType(Optional.empty(), Optional.empty(), Optional.empty());

    public static DocumentType named(String name) {
        return new DocumentType(Optional.empty(), Optional.empty(), Texts.present(name));
    }

    public static DocumentType of(int number, int detail, String name) {
        return new DocumentType(Optional.of(Written.of(number)), Optional.of(Written.of(detail)), Texts.present(name));
    }
}
