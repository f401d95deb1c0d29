package vn.lienthong.signature.key;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import vn.lienthong.signature.trust.PathValidator;

/**
 * Asks, before the key is used, whether a certificate still counts (SG-02). {@link #by(PathValidator)} asks for lists and answers as a
 * verification does. Implementations are thread-safe.
 */
@FunctionalInterface
public interface CertificateStatusCheck {
    /**
     * @param chain signer first
     * @param at the moment of signing
     */
    Status status(List<X509Certificate> chain, Instant at);

    /** Asks nobody: always {@link Status#NONE}. */
    static CertificateStatusCheck none() {
        return (chain, at) -> Status.NONE;
    }

    /** Asks as a verification would: the signer's certificate and every one below the anchor, from what the validator may use. */
    static CertificateStatusCheck by(PathValidator validator) {
        return new PathStatusCheck(validator);
    }

    /** What the certification authority says. */
    enum Status {
        GOOD,
        REVOKED,
        /** Suspended (<i>tạm dừng</i>). */
        HOLD,
        /** No usable answer could be had. */
        NONE
    }
}
