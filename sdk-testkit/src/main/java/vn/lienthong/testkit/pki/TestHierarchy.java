package vn.lienthong.testkit.pki;

import java.util.function.Supplier;

/** One tree of trust: a root, an issuing authority, and the services of both. Thread-safe. */
public final class TestHierarchy {
    private final Hierarchy kind;
    private final TestCa root;
    private final TestCa issuing;
    private final CrlServer crls;
    private final CertificateServer certificates;
    private final OcspResponder ocsp;
    private final TsaServer tsa;

    /**
     * @param untrusted an authority outside every trusted hierarchy
     */
    TestHierarchy(Hierarchy kind, PkiContext context, PkiServer server, Supplier<TestCa> untrusted) {
        this.kind = kind;
        Authorities authorities = new Authorities(kind, context);
        this.root = TestCa.root("root", authorities);
        this.issuing = root.subordinate("issuing", kind.issuingSubject());
        this.crls = new CrlServer(authorities);
        this.certificates = new CertificateServer(authorities);
        this.ocsp = new OcspResponder(authorities);
        this.tsa = new TsaServer(authorities, issuing, untrusted);
        server.mount(crls);
        server.mount(certificates);
        server.mount(ocsp);
        server.mount(tsa);
    }

    public Hierarchy kind() {
        return kind;
    }

    /** The anchor. */
    public TestCa root() {
        return root;
    }

    /** The authority of the subscribers. */
    public TestCa issuing() {
        return issuing;
    }

    /** Issues a subscriber's certificate, below the issuing authority, with these flaws, or none. */
    public TestIdentity issue(Subject subject, CertificateFlaw... flaws) {
        return issuing.issue(subject, flaws);
    }

    /** Starts an order for a certificate below the issuing authority. */
    public CertificateOrder order(Subject subject) {
        return issuing.order(subject);
    }

    public CrlServer crls() {
        return crls;
    }

    public OcspResponder ocsp() {
        return ocsp;
    }

    public TsaServer tsa() {
        return tsa;
    }

    /** Where issuer certificates are fetched. */
    public CertificateServer certificates() {
        return certificates;
    }
}
