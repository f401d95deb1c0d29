package vn.lienthong.signature.key;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may be told about a key.
 *
 * @param kind where it lives
 * @param label its name there, an alias; null when there is none
 * @param tokenSerial the device's serial number, masked; null when there is no device
 */
public record KeyDescription(
        Kind kind, @Nullable String label, @Nullable String tokenSerial) {
    public KeyDescription {
        Objects.requireNonNull(kind, "kind");
    }

    /** Where a key lives. */
    public enum Kind {
        KEY_STORE,
        TOKEN,
        REMOTE
    }
}
