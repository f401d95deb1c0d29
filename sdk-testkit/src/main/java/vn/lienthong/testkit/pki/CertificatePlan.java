package vn.lienthong.testkit.pki;

import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Set;

/** All that is decided about a certificate before it is written. */
record CertificatePlan(
        Subject subject,
        KeyPair keys,
        BigInteger serial,
        CertificateProfile profile,
        Instant notBefore,
        Instant notAfter,
        Set<CertificateFlaw> flaws) {
    CertificatePlan {
        flaws = Set.copyOf(flaws);
    }

    boolean has(CertificateFlaw flaw) {
        return flaws.contains(flaw);
    }
}
