package vn.lienthong.testkit.pki;

/** One tree of trust: a root, an issuing authority, and the services of both. Thread-safe. */
public final class TestHierarchy {
    private final Hierarchy kind;
    private final TestCa root;
    private final TestCa issuing;
    private final CrlServer crls;
    private final CertificateServer certificates;

    TestHierarchy(Hierarchy kind, PkiContext context, PkiServer server) {
        this.kind = kind;
        Authorities authorities = new Authorities(kind, context);
        this.root = TestCa.root("root", authorities);
        this.issuing = root.subordinate("issuing", kind.issuingSubject());
        this.crls = new CrlServer(authorities);
        this.certificates = new CertificateServer(authorities);
        server.mount(crls);
        server.mount(certificates);
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

    /** Where issuer certificates are fetched. */
    public CertificateServer certificates() {
        return certificates;
    }
}
