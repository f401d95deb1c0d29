package vn.lienthong.signature.key;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Asks, before the key is used, whether a certificate still counts (SG-02). The trust side implements it with OCSP and CRLs; without
 * one the status is {@link Status#NONE}.
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
