package vn.lienthong.core.json;

import java.util.Objects;

/**
 * A code that peers send as a number or as a text, with or without leading zeros and spaces: {@code 0}, {@code "0"}, {@code "00"}.
 * Equality is that of {@link #text()}: two codes that mean the same are equal.
 */
public final class LenientCode {
    private final String raw;
    private final String text;

    private LenientCode(String raw) {
        this.raw = Objects.requireNonNull(raw, "raw");
        this.text = normalised(raw.strip());
    }

    public static LenientCode of(String raw) {
        return new LenientCode(raw);
    }

    /** Exactly as it came, and as it is written: always as a text. */
    public String raw() {
        return raw;
    }

    /** Without surrounding space and leading zeros: {@code "00"} is {@code 0}, {@code "-03"} is {@code -3}. */
    public String text() {
        return text;
    }

    /** True for every spelling of zero, false for an empty code. */
    public boolean isZero() {
        return text.equals("0");
    }

    /** Compares what is meant, so {@code "07"} is {@code 7}. */
    public boolean is(String code) {
        return text.equals(normalised(code.strip()));
    }

    private static String normalised(String code) {
        boolean negative = code.startsWith("-");
        String digits = negative ? code.substring(1) : code;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return code;
        }
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        String plain = digits.substring(first);
        return negative && !plain.equals("0") ? "-" + plain : plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LenientCode that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return raw;
    }
}
