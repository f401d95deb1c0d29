package vn.lienthong.portal.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a code list: its meaning, or, when a profile's table does not know it, the code as it came. An unknown code survives
 * reading and writing.
 *
 * @param <E> the list's meanings
 * @param value the meaning; null for a code that is not known
 * @param code the code as it came; null when the value was given by its meaning
 */
public record Coded<E extends Enum<E>>(
        @Nullable E value, @Nullable String code) {
    public Coded {
        if ((value == null) == (code == null)) {
            throw new IllegalArgumentException("either a meaning or a code");
        }
    }

    public static <E extends Enum<E>> Coded<E> of(E value) {
        return new Coded<>(value, null);
    }

    /** A code that no table knows. */
    public static <E extends Enum<E>> Coded<E> unknown(String code) {
        return new Coded<>(null, code);
    }

    public Optional<E> meaning() {
        return Optional.ofNullable(value);
    }

    public boolean is(E meaning) {
        return value == meaning;
    }

    @Override
    public String toString() {
        return value == null ? "code " + code : value.toString();
    }
}
