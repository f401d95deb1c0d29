package vn.lienthong.testkit.pki;

import java.security.cert.CRLReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a certificate lost its validity.
 *
 * @param at from when, to the second
 * @param reason of RFC 5280; {@code CERTIFICATE_HOLD} may be lifted
 * @param invalidSince when the key is known or suspected to have been compromised, if stated
 */
record Revocation(Instant at, CRLReason reason, @Nullable Instant invalidSince) {
    /** The number of the reason on the wire (RFC 5280, 5.3.1). */
    int reasonCode() {
        return switch (reason) {
            case UNSPECIFIED -> 0;
            case KEY_COMPROMISE -> 1;
            case CA_COMPROMISE -> 2;
            case AFFILIATION_CHANGED -> 3;
            case SUPERSEDED -> 4;
            case CESSATION_OF_OPERATION -> 5;
            case CERTIFICATE_HOLD -> 6;
            case REMOVE_FROM_CRL -> 8;
            case PRIVILEGE_WITHDRAWN -> 9;
            case AA_COMPROMISE -> 10;
            case UNUSED -> throw new IllegalArgumentException("reason 7 is not used");
        };
    }
}
