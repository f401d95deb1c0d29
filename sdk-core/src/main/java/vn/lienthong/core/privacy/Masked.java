package vn.lienthong.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * A text that must not reach a log, a message or a screen by accident. {@link #toString()} prints a mask; {@link #reveal()} gives the
 * text and is what a reviewer searches for. Equality is by type and text, compared in constant time. Immutable, thread-safe.
 */
public abstract class Masked {
    private final String text;

    protected Masked(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /** The text itself. Hand it to the wire or to the person entitled to see it, to nothing else. */
    public final String reveal() {
        return text;
    }

    /** What may be shown of it, for example {@code *********123}. Never the whole. */
    protected abstract String mask();

    @Override
    public final boolean equals(Object other) {
        return other instanceof Masked that
                && getClass() == that.getClass()
                && MessageDigest.isEqual(
                        text.getBytes(StandardCharsets.UTF_8), that.text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    @Override
    public final String toString() {
        return mask();
    }
}
