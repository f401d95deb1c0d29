package vn.lienthong.exchange.edxml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a payload.
 *
 * @param file the file to deliver; null when nothing may be delivered
 * @param fromZip whether it was taken out of a ZIP
 */
record Unwrapped(@Nullable Payload file, boolean fromZip, Optional<AttachmentDamage> damage) {
    static Unwrapped kept(Payload payload) {
        return new Unwrapped(payload, false, Optional.empty());
    }

    static Unwrapped damaged(Payload payload, AttachmentDamage damage) {
        return new Unwrapped(payload, false, Optional.of(damage));
    }

    static Unwrapped withheld(AttachmentDamage damage) {
        return new Unwrapped(null, false, Optional.of(damage));
    }
}
