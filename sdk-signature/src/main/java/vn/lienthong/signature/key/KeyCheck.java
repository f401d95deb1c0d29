package vn.lienthong.signature.key;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.core.error.KeyUnusableException;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.time.VietnamTime;
import vn.lienthong.signature.cert.AlgorithmPolicy;

/**
 * What is asked of a certificate before its key is used: period, status, usage, strength (SG-01, SG-02; TT 15/2025 Art. 5). Immutable
 * and thread-safe.
 */
public final class KeyCheck {
    private static final Set<String> NOT_FOR_DOCUMENTS = Set.of(
            "1.3.6.1.5.5.7.3.1", // serverAuth
            "1.3.6.1.5.5.7.3.3", // codeSigning
            "1.3.6.1.5.5.7.3.8", // timeStamping
            "1.3.6.1.5.5.7.3.9"); // OCSPSigning

    private final CertificateStatusCheck statusCheck;
    private final boolean statusRequired;

    private KeyCheck(CertificateStatusCheck statusCheck, boolean statusRequired) {
        this.statusCheck = Objects.requireNonNull(statusCheck, "statusCheck");
        this.statusRequired = statusRequired;
    }

    /** Asks for the status and only warns when none can be had, as TT 15/2025 annex II wants at least. */
    public static KeyCheck warningWithoutStatus(CertificateStatusCheck statusCheck) {
        return new KeyCheck(statusCheck, false);
    }

    /** Asks for the status and refuses to sign when none can be had. */
    public static KeyCheck requiringStatus(CertificateStatusCheck statusCheck) {
        return new KeyCheck(statusCheck, true);
    }

    /**
     * Checks everything that can be known before signing.
     *
     * @return warnings; never an error
     * @throws SigningRefusedException when the certificate may not be used now
     * @throws KeyUnusableException when the key does not offer the algorithm
     */
    public Findings check(SigningKey key, SignatureAlgorithm algorithm, Instant now) {
        X509Certificate certificate = key.certificate();
        if (!key.algorithms().contains(algorithm) || !algorithm.fits(certificate.getPublicKey())) {
            throw new KeyUnusableException(KeyMessage.MECHANISM, algorithm);
        }
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        if (now.isBefore(from) || now.isAfter(to)) {
            throw new SigningRefusedException(
                    KeyMessage.EXPIRED,
                    from.atZone(VietnamTime.ZONE).toLocalDate(),
                    to.atZone(VietnamTime.ZONE).toLocalDate());
        }
        requireUsage(certificate);
        Findings strength = AlgorithmPolicy.national().ofKey(certificate.getPublicKey(), null, "");
        if (strength.hasErrors()) {
            throw new SigningRefusedException(
                    KeyMessage.WEAK, strength.errors().asList().get(0).rule());
        }
        return status(key.chain(), now);
    }

    private Findings status(List<X509Certificate> chain, Instant now) {
        CertificateStatusCheck.Status status = statusCheck.status(chain, now);
        if (status == CertificateStatusCheck.Status.GOOD) {
            return Findings.none();
        }
        if (status != CertificateStatusCheck.Status.NONE) {
            throw new SigningRefusedException(KeyMessage.REVOKED);
        }
        if (statusRequired) {
            throw new SigningRefusedException(KeyMessage.NO_STATUS);
        }
        return Findings.of(new Finding(
                KeyMessage.NO_STATUS.id(),
                Severity.WARN,
                "",
                KeyMessage.NO_STATUS.format(),
                "TT 15/2025/TT-BKHCN Art. 5, annex II"));
    }

    private static void requireUsage(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        boolean signs = usage == null || usage[0] || usage[1];
        if (!signs || certificate.getBasicConstraints() >= 0 || onlyOtherPurposes(certificate)) {
            throw new SigningRefusedException(KeyMessage.USAGE);
        }
    }

    private static boolean onlyOtherPurposes(X509Certificate certificate) {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            return purposes != null && !purposes.isEmpty() && NOT_FOR_DOCUMENTS.containsAll(purposes);
        } catch (CertificateParsingException e) {
            return true;
        }
    }
}
