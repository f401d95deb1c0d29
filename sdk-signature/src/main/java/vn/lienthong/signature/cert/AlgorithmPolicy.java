package vn.lienthong.signature.cert;

import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;

/**
 * Which algorithms and keys are strong enough (specification 4.4, TT 15/2025 annex I). Applied to signatures, certificates below the
 * anchor, revocation lists, OCSP answers and time stamps. Immutable.
 */
public final class AlgorithmPolicy {
    private static final AlgorithmPolicy NATIONAL = new AlgorithmPolicy(true, null);
    private static final AlgorithmPolicy UNRESTRICTED = new AlgorithmPolicy(false, null);

    private final boolean restricted;
    private final @Nullable Instant acceptWeakBefore;

    private AlgorithmPolicy(boolean restricted, @Nullable Instant acceptWeakBefore) {
        this.restricted = restricted;
        this.acceptWeakBefore = acceptWeakBefore;
    }

    /** The mandatory list, nothing weak accepted. */
    public static AlgorithmPolicy national() {
        return NATIONAL;
    }

    /** No national rule: what the cryptographic libraries can verify is good. For path validation by RFC 5280 alone. */
    public static AlgorithmPolicy unrestricted() {
        return UNRESTRICTED;
    }

    /**
     * The same, but what leaves a verdict undecided for weakness only warns when it was proven to exist before this instant. The
     * warning names the switch.
     */
    public AlgorithmPolicy acceptWeakBefore(Instant instant) {
        return new AlgorithmPolicy(restricted, Objects.requireNonNull(instant, "instant"));
    }

    /**
     * Judges a certificate's own key and the algorithm it is signed with.
     *
     * @param proven when it is proven to have existed; null when nothing proves it
     */
    public Findings ofCertificate(
            X509Certificate certificate, @Nullable PublicKey issuerKey, @Nullable Instant proven, String path) {
        if (!restricted) {
            return Findings.none();
        }
        return ofKey(certificate.getPublicKey(), proven, path)
                .plus(ofAlgorithm(algorithmOf(certificate), issuerKey, proven, path));
    }

    public Findings ofKey(PublicKey key, @Nullable Instant proven, String path) {
        if (!restricted) {
            return Findings.none();
        }
        return judge(proven, path).key(KeyFacts.of(key)).findings();
    }

    /**
     * Judges an algorithm and, when the verifying key is given, whether they fit.
     *
     * @param proven when the signature is proven to have existed; null when nothing proves it
     */
    public Findings ofAlgorithm(
            SignatureAlgorithm algorithm, @Nullable PublicKey key, @Nullable Instant proven, String path) {
        if (!restricted) {
            return Findings.none();
        }
        return judge(proven, path)
                .algorithm(algorithm, key == null ? null : KeyFacts.of(key))
                .findings();
    }

    /** Judges a bare hash, for example that of a time stamp's imprint. */
    public Findings ofHash(String oid, @Nullable Instant proven, String path) {
        if (!restricted) {
            return Findings.none();
        }
        return judge(proven, path)
                .hash(HashFunction.ofOid(oid).orElse(null), oid)
                .findings();
    }

    /** The algorithm a certificate is signed with. */
    public static SignatureAlgorithm algorithmOf(X509Certificate certificate) {
        try {
            byte[] der = Certificate.getInstance(certificate.getEncoded())
                    .getSignatureAlgorithm()
                    .getEncoded();
            return SignatureAlgorithm.of(der);
        } catch (CertificateEncodingException | IOException | IllegalArgumentException e) {
            return SignatureAlgorithm.of(new byte[0]);
        }
    }

    private StrengthJudge judge(@Nullable Instant proven, String path) {
        boolean before = acceptWeakBefore != null && proven != null && proven.isBefore(acceptWeakBefore);
        return new StrengthJudge(before ? "acceptWeakBefore=" + acceptWeakBefore : null, path);
    }
}
