package vn.lienthong.testkit.payment;

/** The agency's contract with the simulated platform: invented values, the same at every start. */
final class Partner {
    static final String CODE = "TESTPARTNER";
    static final String SECRET = "synthetic-pp-secret-0001";
    static final String VERSION = "1.0.6";
    static final String BANK = "TESTBANK";
    static final String LGSP_TOKEN = "sandbox-lgsp-token-0001";

    private Partner() {}
}
