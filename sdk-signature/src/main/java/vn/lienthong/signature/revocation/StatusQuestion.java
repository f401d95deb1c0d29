package vn.lienthong.signature.revocation;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose status is asked, and as of when.
 *
 * @param certificate asked about
 * @param issuer the certificate above it in the path
 * @param issuerKey the key that signed it
 * @param control the instant for which the status is wanted (specification 7.7)
 * @param latest evidence issued after this instant comes from the future and is refused
 * @param proven when the signature is proven to have existed; null when nothing proves it
 * @param path where findings stand
 */
public record StatusQuestion(
        X509Certificate certificate,
        X509Certificate issuer,
        PublicKey issuerKey,
        Instant control,
        Instant latest,
        @Nullable Instant proven,
        String path) {
    /** How far clocks may differ. */
    public static final Duration SKEW = Duration.ofMinutes(5);

    static final Duration FRESH_WITHOUT_END = Duration.ofHours(24);

    public StatusQuestion {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(issuerKey, "issuerKey");
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(path, "path");
    }

    boolean isAuthority() {
        return certificate.getBasicConstraints() >= 0;
    }

    boolean comesFromTheFuture(Instant thisUpdate) {
        return thisUpdate.isAfter(latest.plus(SKEW));
    }

    /** Fresh at the control time, or issued after it, which says even more (specification 7.8). */
    boolean isFresh(Instant thisUpdate, @Nullable Instant nextUpdate) {
        Instant end = nextUpdate != null ? nextUpdate : thisUpdate.plus(FRESH_WITHOUT_END);
        return thisUpdate.isAfter(control) || !control.isAfter(end.plus(SKEW));
    }

    /** Whether the certificate had expired when the evidence was issued, so that it may have been dropped from it. */
    boolean expiredBefore(Instant thisUpdate) {
        return thisUpdate.isAfter(certificate.getNotAfter().toInstant());
    }
}
