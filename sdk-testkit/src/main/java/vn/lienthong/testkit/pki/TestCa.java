package vn.lienthong.testkit.pki;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A certification authority that issues certificates and says what became of them. Thread-safe. */
public final class TestCa {
    private static final Duration LIST_LIFE = Duration.ofDays(7);
    private static final Duration ROOT_BEFORE = Duration.ofDays(10 * 365);
    private static final Duration ROOT_AFTER = Duration.ofDays(20 * 365);

    private final String name;
    private final TestIdentity identity;
    private final Authorities authorities;
    private final IssuerAddresses addresses;
    private final RevocationRegister register = new RevocationRegister();
    private final AtomicInteger ordered = new AtomicInteger();
    private final CrlWriter lists;

    private TestCa(String name, TestIdentity identity, Authorities authorities) {
        this.name = name;
        this.identity = identity;
        this.authorities = authorities;
        this.addresses = authorities.addressesOf(name);
        this.lists = new CrlWriter(this);
        authorities.add(this);
    }

    static TestCa root(String name, Authorities authorities) {
        PkiContext context = authorities.context();
        Instant start = context.start();
        KeyPair keys = KeyPool.keyOf(authorities.keyOwner(name), context.rootKey());
        CertificatePlan plan = new CertificatePlan(
                authorities.hierarchy().rootSubject(),
                keys,
                CertificateOrder.nextSerial(),
                CertificateProfile.ROOT_CA,
                start.minus(ROOT_BEFORE),
                start.plus(ROOT_AFTER),
                Set.of());
        return new TestCa(name, new TestIdentity(CertificateWriter.selfSigned(plan), keys, null), authorities);
    }

    /** The short name in its addresses. */
    public String name() {
        return name;
    }

    /** Its own certificate and key. */
    public TestIdentity identity() {
        return identity;
    }

    public X509Certificate certificate() {
        return identity.certificate();
    }

    /** Where its papers are fetched. */
    public IssuerAddresses addresses() {
        return addresses;
    }

    /** Starts an order for a subscriber's certificate in the profile of the hierarchy. */
    public CertificateOrder order(Subject subject) {
        return new CertificateOrder(this, subject, authorities.hierarchy().subscriber());
    }

    /** Issues a subscriber's certificate with these flaws, or none. */
    public TestIdentity issue(Subject subject, CertificateFlaw... flaws) {
        return order(subject).flaws(flaws).issue();
    }

    /**
     * Makes an authority below this one. Only a root may have one by its path length; below another it is a flaw in itself.
     *
     * @param name short, unique in the hierarchy, fit for an address
     * @throws IllegalArgumentException when the hierarchy has an authority of that name
     */
    public TestCa subordinate(String name, Subject subject, CertificateFlaw... flaws) {
        TestIdentity own = order(subject)
                .profile(CertificateProfile.ISSUING_CA)
                .key(context().issuingKey())
                .keyOwner(name)
                .flaws(flaws)
                .issue();
        return new TestCa(name, own, authorities);
    }

    /** The revocation list of this moment, in DER, good for a week; with a flaw if one is named. */
    public byte[] crl(CrlFlaw... flaws) {
        Instant now = context().clock().now();
        return lists.write(now, now.plus(LIST_LIFE), Set.of(flaws));
    }

    /** A revocation list as it was, or will be, at {@code thisUpdate}. */
    public byte[] crlOf(Instant thisUpdate, Instant nextUpdate) {
        return lists.write(thisUpdate, nextUpdate, Set.of());
    }

    RevocationRegister register() {
        return register;
    }

    PkiContext context() {
        return authorities.context();
    }

    String keyOwner(@Nullable String owner) {
        return authorities.keyOwner(owner == null ? name + "/" + ordered.incrementAndGet() : owner);
    }

    @Override
    public String toString() {
        return identity.toString();
    }
}
