package vn.lienthong.testkit.portal;

/** Who may call the simulated portal: invented values, the same at every start. */
final class PortalAccount {
    static final String USERNAME = "000.00.07.H99";
    static final String PASSWORD = "sandbox-password-0001";
    static final String AGENCY = "000.00.07.H99";
    static final String DESTINATION = "VN:GOV:000.00.00.G99:demoportal";
    static final String CLIENT_ID = "sandbox-client";
    static final String CLIENT_SECRET = "sandbox-client-secret-0001";

    private PortalAccount() {}
}
