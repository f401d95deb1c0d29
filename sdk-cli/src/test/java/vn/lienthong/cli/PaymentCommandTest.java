package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the payment specification, 10.2 and 10.3, as a script asks them. */
class PaymentCommandTest {
    private static final String SECRET = "synthetic-pp-secret-0001";
    private static final Map<String, String> ENVIRONMENT = Map.of("PP_SECRET", SECRET, "OTHER", "another-secret");
    private static final String QUERY_CHECKSUM = "a745b461c753f0076407acc205bec4f0236e692d09d811e0e6e0a17a5c4d66b7";
    private static final String QUERY = """
            {"LoaiBanTin":"QUERY","PhienBan":"1.0.6","MaDoiTac":"TESTPARTNER","MaThamChieu":"000000G99260115A7f3c9d2e",\
            "ThoiGianGD":"20260115143005","MaXacThuc":"%s"}""".formatted(QUERY_CHECKSUM);
    private static final String CONFIRM = """
            {"LoaiBanTin":"CONFIRM","MaLoi":"00","MaDoiTac":"TESTPARTNER","MaThamChieu":"000000G99260115A7f3c9d2e",\
            "SoTien":150000,"MaTienTe":"VND","MaGiaoDich":"PP0000000001","MaNganHang":"TESTBANK",\
            "ThoiGianGD":"20260115143112","ThongTinGiaoDich":"THANH TOAN HO SO 000.00.00.H99-260115-0001",\
            "MaXacThuc":"f7674de7519a8442523bbad340e3165c65b148fca651593b1dfcb28e8d8800c6"}""";

    @TempDir
    Path dir;

    private Cli payment(String command, String message, String... more) throws IOException {
        Path file = Files.writeString(dir.resolve("message.json"), message);
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"payment", command, file.toString(), "--json"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Cli cli = Cli.run(ENVIRONMENT, "", arguments);
        assertThat(cli.out() + cli.err()).doesNotContain(SECRET);
        return cli;
    }

    @Test
    void computesTheChecksumOfTheExample() throws IOException {
        Cli cli = payment("checksum", QUERY, "--message", "QUERY", "--secret-env", "PP_SECRET");
        assertThat(cli.exit()).as(cli.out()).isZero();
        assertThat(cli.json().getString("checksum")).isEqualTo(QUERY_CHECKSUM);
        assertThat(cli.json().containsKey("findings")).isTrue();
    }

    @Test
    void verifiesTheExampleAndNoOther() throws IOException {
        Cli good = payment("verify", CONFIRM, "--secret-env", "PP_SECRET");
        assertThat(good.exit()).as(good.out()).isZero();
        assertThat(good.json().getBoolean("valid")).isTrue();
        Cli bad = payment("verify", CONFIRM.replace("150000", "150001"), "--secret-env", "PP_SECRET");
        assertThat(bad.exit()).isEqualTo(1);
        assertThat(bad.json().getBoolean("valid")).isFalse();
        assertThat(bad.json().getJsonArray("findings")).isNotEmpty();
        assertThat(payment("verify", CONFIRM, "--secret-env", "OTHER").exit()).isEqualTo(1);
        assertThat(payment("verify", CONFIRM, "--secret-env", "OTHER", "--secret-env", "PP_SECRET")
                        .exit())
                .isZero();
        assertThat(payment("verify", CONFIRM, "--secret-env", "PP_SECRET", "--message", "QUERY")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotGivenIsAskedFor() throws IOException {
        assertThat(payment("checksum", QUERY, "--secret-env", "PP_SECRET").exit())
                .isEqualTo(64);
        assertThat(payment("checksum", QUERY, "--message", "PAY", "--secret-env", "PP_SECRET")
                        .exit())
                .isEqualTo(64);
        assertThat(payment("checksum", QUERY, "--message", "QUERY").exit()).isEqualTo(64);
        assertThat(payment("checksum", QUERY, "--message", "QUERY", "--secret-env", "UNSET")
                        .exit())
                .isEqualTo(64);
        assertThat(payment("verify", CONFIRM).exit()).isEqualTo(64);
        assertThat(payment("verify", CONFIRM.replace("\"MaLoi\"", "\"SoTien\""), "--secret-env", "PP_SECRET")
                        .exit())
                .isEqualTo(65);
    }

    @Test
    void aBatchCarriesItsMessages() {
        String input = "{\"message\":\"QUERY\",\"body\":" + QUERY + ",\"secretEnv\":\"PP_SECRET\"}\n"
                + "{\"message\":\"QUERY\",\"body\":{},\"secretEnv\":\"PP_SECRET\"}\n"
                + "{\"message\":\"QUERY\",\"body\":" + QUERY + ",\"secretEnv\":\"UNSET\"}\n";
        Cli checksums = Cli.run(ENVIRONMENT, input, "payment", "checksum", "--batch");
        assertThat(checksums.exits()).containsExactly(0, 1, 64);
        assertThat(checksums.lines().get(0).getString("checksum")).isEqualTo(QUERY_CHECKSUM);
        Cli verified = Cli.run(
                ENVIRONMENT,
                "{\"body\":" + CONFIRM + "}\n",
                "payment",
                "verify",
                "--batch",
                "--secret-env",
                "PP_SECRET");
        assertThat(verified.exits()).containsExactly(0);
        assertThat(verified.lines().get(0).getBoolean("valid")).isTrue();
    }
}
