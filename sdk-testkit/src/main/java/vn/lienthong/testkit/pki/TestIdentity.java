package vn.lienthong.testkit.pki;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A certificate with its private key and its way to the root, and what its issuer says of its status. Thread-safe. */
public final class TestIdentity {
    private final X509Certificate certificate;
    private final KeyPair keys;
    private final @Nullable TestCa issuer;

    TestIdentity(X509Certificate certificate, KeyPair keys, @Nullable TestCa issuer) {
        this.certificate = certificate;
        this.keys = keys;
        this.issuer = issuer;
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public PrivateKey privateKey() {
        return keys.getPrivate();
    }

    KeyPair keys() {
        return keys;
    }

    /**
     * The authority that issued it.
     *
     * @throws IllegalStateException of a root
     */
    public TestCa issuer() {
        if (issuer == null) {
            throw new IllegalStateException("a root has no issuer");
        }
        return issuer;
    }

    /** This certificate, those above it, and the root last. */
    public List<X509Certificate> chain() {
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(certificate);
        if (issuer != null) {
            chain.addAll(issuer.identity().chain());
        }
        return List.copyOf(chain);
    }

    /** Revokes it; the services of the issuer say so from that instant on. A later call replaces an earlier one. */
    public void revoke(Instant at, CRLReason reason) {
        record(new Revocation(seconds(at), reason, null));
    }

    /** As {@link #revoke(Instant, CRLReason)}, stating since when the key is believed to be compromised. */
    public void revoke(Instant at, CRLReason reason, Instant invalidSince) {
        record(new Revocation(seconds(at), reason, seconds(invalidSince)));
    }

    /** Suspends it (<i>tạm dừng</i>), which {@link #release()} lifts. */
    public void hold(Instant at) {
        revoke(at, CRLReason.CERTIFICATE_HOLD);
    }

    /** Makes it good again: lifts a hold, or forgets a revocation. */
    public void release() {
        issuer().register().restore(certificate.getSerialNumber());
    }

    private void record(Revocation revocation) {
        issuer().register().revoke(certificate.getSerialNumber(), revocation);
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public String toString() {
        return certificate.getSubjectX500Principal() + ", serial "
                + certificate.getSerialNumber().toString(16);
    }
}
