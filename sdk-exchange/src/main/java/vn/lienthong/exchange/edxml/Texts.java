package vn.lienthong.exchange.edxml;

import java.util.Optional;

/** In edXML an empty element means the same as none. */
final class Texts {
    private Texts() {}

    static Optional<String> present(String value) {
        String text = value.strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
