package vn.lienthong.testkit.axis;

import java.util.List;
import java.util.Optional;

/**
 * An invented agency (<i>đơn vị</i>) and the system it is connected by. Agencies of one system share its id and secret.
 *
 * @param systemId the connected system's id, wire header {@code XroadVnpt-systemid}
 * @param secret the system's key for signing headers
 * @param code the agency's code of the new generation (QĐ 20/2020), or its only code
 * @param oldCode its code of the old generation (QCVN 102); mail to either code reaches the same mailbox
 * @param name unaccented or not; shown in the directory
 */
public record AxisAgency(String systemId, String secret, String code, Optional<String> oldCode, String name) {
    /** The agency that sends in the specification's examples: one status message to {@link #REPLIED_TO}. */
    public static final AxisAgency REPLYING =
            new AxisAgency("000.00.00.T99", "test-secret", "T99", Optional.of("000.00.00.T99"), "Cục Giả Định");

    /** The agency that sends the new document of the specification's examples. */
    public static final AxisAgency REPLIED_TO = new AxisAgency(
            "000.00.01.T98", "test-secret-98", "T98.01", Optional.of("000.00.01.T98"), "Sở Ví Dụ tỉnh Thử Nghiệm");

    /** A department of a province: what the sandbox's client is by default. */
    public static final AxisAgency DEPARTMENT = new AxisAgency(
            "000.00.07.H99", "sandbox-secret-h99", "H99.07", Optional.of("000.00.07.H99"), "Sở Ví Dụ tỉnh Thử");

    /** A ministry: the sandbox's counterpart by default. */
    public static final AxisAgency MINISTRY =
            new AxisAgency("000.00.00.G98", "sandbox-secret-g98", "G98", Optional.of("000.00.00.G98"), "Bộ Thử Nghiệm");

    /** The agencies every axis begins with. */
    public static List<AxisAgency> standard() {
        return List.of(
                DEPARTMENT,
                MINISTRY,
                new AxisAgency("000.00.00.G99", "sandbox-secret-g99", "G99", Optional.of("000.00.00.G99"), "Bộ Ví Dụ"),
                REPLYING,
                REPLIED_TO,
                new AxisAgency(
                        "000.00.02.T97", "test-secret-97", "T97.02", Optional.empty(), "Vụ Minh Họa & Đối chiếu"));
    }

    /** Whether a code, old or new, is this agency's. */
    public boolean has(String someCode) {
        return code.equals(someCode) || oldCode.filter(someCode::equals).isPresent();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "AxisAgency[" + code + "]";
    }
}
