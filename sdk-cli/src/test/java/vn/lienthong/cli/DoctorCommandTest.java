package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.testkit.pki.Pkcs12File;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestPki;

class DoctorCommandTest {
    private static final String PASSWORD = "mat-khau-khong-duoc-in";
    private static TestPki pki;

    @TempDir
    Path dir;

    @BeforeAll
    static void start() {
        pki = TestPki.start(Cli.CLOCK);
    }

    @AfterAll
    static void stop() {
        pki.close();
    }

    private Cli doctor(String configuration) throws IOException {
        Path file = Files.writeString(dir.resolve("lienthong.json"), configuration);
        return Cli.run(Map.of("PW", PASSWORD), "", "doctor", "--config", file.toString(), "--json");
    }

    private static List<String> rules(Cli cli) {
        return cli.json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("rule"))
                .toList();
    }

    @Test
    void looksAtTheMachineWithoutAConfiguration() {
        Cli cli = Cli.run("doctor", "--lang", "vi");
        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.out()).contains("✓ Java").contains("Đồng hồ máy").contains("! Chưa có chứng thư gốc");
    }

    @Test
    void findsEverythingInOrder() throws IOException {
        pki.writeTrust(dir);
        Pkcs12File.modern(PASSWORD.toCharArray())
                .entry("leader", pki.government().issue(SampleSubjects.leader()))
                .write(dir.resolve("leader.p12"));
        Cli cli = doctor(
                "{\"trust\":\"trust\",\"tokens\":[{\"name\":\"leader\",\"file\":\"leader.p12\",\"passwordEnv\":\"PW\"}]}");
        assertThat(cli.exit()).as(cli.out()).isZero();
        assertThat(rules(cli)).contains("DOCTOR-JAVA", "DOCTOR-CLOCK", "DOCTOR-ANCHOR", "DOCTOR-TOKEN");
    }

    @Test
    void aTokenThatDoesNotOpenIsBad() throws IOException {
        pki.writeTrust(dir);
        Files.writeString(dir.resolve("key.p12"), "no key");
        Cli cli = doctor(
                "{\"trust\":[\"trust\"],\"tokens\":[{\"name\":\"k\",\"file\":\"key.p12\",\"passwordEnv\":\"PW\"}]}");
        assertThat(cli.exit()).isEqualTo(1);
        assertThat(rules(cli)).contains("DOCTOR-TOKEN-UNUSABLE");
        assertThat(cli.out() + cli.err()).doesNotContain(PASSWORD);
    }

    @Test
    void anAddressNobodyAnswersAtIsUnreachable() throws IOException {
        pki.writeTrust(dir);
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        Cli cli = doctor("{\"trust\":[\"trust\"],\"portal\":{\"adapter_url\":\"http://127.0.0.1:" + port
                + "/x\",\"password\":\"" + PASSWORD + "\"}}");
        assertThat(cli.exit()).isEqualTo(69);
        assertThat(rules(cli)).contains("DOCTOR-ADDRESS-UNREACHABLE");
        assertThat(cli.out() + cli.err()).doesNotContain(PASSWORD);
    }

    @Test
    void aTrustFolderThatIsNotThereIsBad() throws IOException {
        Cli cli = doctor("{\"trust\":[\"nowhere\"]}");
        assertThat(cli.exit()).isEqualTo(1);
        assertThat(rules(cli)).contains("DOCTOR-TRUST-UNREADABLE");
    }

    @Test
    void aConfigurationThatIsNoneIsUnreadable() throws IOException {
        assertThat(doctor("[1]").exit()).isEqualTo(65);
        assertThat(doctor("{\"trust\":5}").exit()).isEqualTo(65);
        assertThat(Cli.run("doctor", "--config", dir.resolve("none.json").toString())
                        .exit())
                .isEqualTo(65);
    }
}
