package vn.lienthong.testkit.pki;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * An order for a certificate, from {@link TestCa#order}. Without more it is right in every way: RSA-2048, the subscriber's profile of the
 * hierarchy, valid from one year before to two years after the start of the PKI. Not thread-safe.
 */
public final class CertificateOrder {
    private static final BigInteger FIRST_SERIAL = new BigInteger("5400000000000000", 16);
    /** Across all PKIs of the process, which share names and keys: a serial number never means two certificates. */
    private static final AtomicLong ISSUED = new AtomicLong();

    private static final Duration BEFORE = Duration.ofDays(365);
    private static final Duration AFTER = Duration.ofDays(730);
    private static final Duration MONTH = Duration.ofDays(30);

    private final TestCa issuer;
    private final Subject subject;
    private final Set<CertificateFlaw> flaws = EnumSet.noneOf(CertificateFlaw.class);
    private CertificateProfile profile;
    private KeySpec key = KeySpec.RSA_2048;
    private @Nullable String keyOwner;
    private @Nullable Instant validFrom;
    private @Nullable Instant validUntil;

    CertificateOrder(TestCa issuer, Subject subject, CertificateProfile profile) {
        this.issuer = issuer;
        this.subject = subject;
        this.profile = profile;
    }

    public CertificateOrder profile(CertificateProfile profile) {
        this.profile = profile;
        return this;
    }

    public CertificateOrder key(KeySpec key) {
        this.key = key;
        return this;
    }

    /** First instant of validity, to the second. */
    public CertificateOrder validFrom(Instant instant) {
        validFrom = instant;
        return this;
    }

    /** Last instant of validity, to the second. */
    public CertificateOrder validUntil(Instant instant) {
        validUntil = instant;
        return this;
    }

    public CertificateOrder flaws(CertificateFlaw... flaws) {
        this.flaws.addAll(Arrays.asList(flaws));
        return this;
    }

    CertificateOrder keyOwner(String owner) {
        keyOwner = owner;
        return this;
    }

    /** Issues the certificate; every call gives another one, with another serial number and, unless an authority's, another key. */
    public TestIdentity issue() {
        KeyPair keys = KeyPool.keyOf(issuer.keyOwner(keyOwner), keySpec());
        CertificatePlan plan =
                new CertificatePlan(subject, keys, nextSerial(), profile, notBefore(), notAfter(), flaws);
        X509Certificate certificate =
                CertificateWriter.issued(plan, issuer.identity().certificate(), issuer.addresses(), signingKey());
        issuer.register().issued(plan.serial());
        TestIdentity identity = new TestIdentity(certificate, keys, issuer);
        applyStatus(identity);
        return identity;
    }

    static BigInteger nextSerial() {
        return FIRST_SERIAL.add(BigInteger.valueOf(ISSUED.incrementAndGet()));
    }

    private KeySpec keySpec() {
        if (flaws.contains(CertificateFlaw.WEAK_KEY)) {
            return KeySpec.RSA_1024;
        }
        return flaws.contains(CertificateFlaw.ROCA_KEY) ? KeySpec.RSA_ROCA : key;
    }

    private PrivateKey signingKey() {
        PrivateKey right = issuer.identity().privateKey();
        return flaws.contains(CertificateFlaw.WRONG_ISSUER_SIGNATURE) ? Signing.strangerFor(right) : right;
    }

    private Instant notBefore() {
        if (validFrom != null) {
            return validFrom.truncatedTo(ChronoUnit.SECONDS);
        }
        Instant start = issuer.context().start();
        if (flaws.contains(CertificateFlaw.NOT_YET_VALID)) {
            return start.plus(MONTH);
        }
        return start.minus(profile.authority() ? BEFORE.multipliedBy(5) : BEFORE);
    }

    private Instant notAfter() {
        if (validUntil != null) {
            return validUntil.truncatedTo(ChronoUnit.SECONDS);
        }
        Instant start = issuer.context().start();
        if (flaws.contains(CertificateFlaw.EXPIRED)) {
            return start.minus(MONTH);
        }
        return start.plus(profile.authority() ? AFTER.multipliedBy(5) : AFTER);
    }

    private void applyStatus(TestIdentity identity) {
        Instant yesterday = issuer.context().start().minus(Duration.ofDays(1));
        if (flaws.contains(CertificateFlaw.REVOKED)) {
            identity.revoke(yesterday, CRLReason.KEY_COMPROMISE);
        } else if (flaws.contains(CertificateFlaw.ON_HOLD)) {
            identity.hold(yesterday);
        }
    }
}
