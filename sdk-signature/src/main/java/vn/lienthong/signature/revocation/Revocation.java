package vn.lienthong.signature.revocation;

import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a certificate lost its validity.
 *
 * @param at from when
 * @param reason of RFC 5280; {@code CERTIFICATE_HOLD} (<i>tạm dừng</i>) may be lifted
 * @param invalidSince when the key is known or suspected to have been compromised; null when not stated
 */
public record Revocation(
        Instant at, CRLReason reason, @Nullable Instant invalidSince) {
    public Revocation {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }

    public boolean isHold() {
        return reason == CRLReason.CERTIFICATE_HOLD;
    }

    boolean isLifted() {
        return reason == CRLReason.REMOVE_FROM_CRL;
    }
}
