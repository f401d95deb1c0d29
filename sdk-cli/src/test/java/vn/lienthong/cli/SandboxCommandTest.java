package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.core.time.SdkClock;

class SandboxCommandTest {
    @TempDir
    Path dir;

    @Test
    void servesWithAReadyConfigurationUntilItIsStopped() throws Exception {
        Path configuration;
        URI portal;
        try (ServingCli sandbox = ServingCli.start(SdkClock.system(), "sandbox", "start", "--json")) {
            JsonObject json = sandbox.json();
            assertThat(json.keySet()).contains("addresses", "credentials", "configurationFile", "configuration");
            configuration = Path.of(json.getString("configurationFile"));
            portal = URI.create(json.getJsonObject("addresses").getString("portal.adapter_url"));
            assertThat(Cli.parse(Files.readString(configuration))).isEqualTo(json.getJsonObject("configuration"));
            doctorFindsItHealthy(configuration, json.getJsonObject("credentials"));
            assertThat(sandbox.stop()).isZero();
        }
        assertThat(configuration).doesNotExist();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), portal.getPort()).close())
                .isInstanceOf(IOException.class);
    }

    private static void doctorFindsItHealthy(Path configuration, JsonObject credentials) {
        String password = credentials.getString("LIENTHONG_SANDBOX_PASSWORD");
        Map<String, String> environment = Map.of("LIENTHONG_SANDBOX_PASSWORD", password);
        Cli doctor =
                Cli.run(SdkClock.system(), environment, "", "doctor", "--config", configuration.toString(), "--json");
        assertThat(doctor.exit()).as(doctor.out()).isZero();
        assertThat(doctor.json().getBoolean("healthy")).isTrue();
        Cli unset = Cli.run(SdkClock.system(), Map.of(), "", "doctor", "--config", configuration.toString());
        assertThat(unset.exit()).isEqualTo(2);
        assertThat(unset.out()).contains("LIENTHONG_SANDBOX_PASSWORD").doesNotContain(password);
    }

    @Test
    void keepsItsFilesWhereItIsTold() throws Exception {
        try (ServingCli sandbox = ServingCli.start(
                SdkClock.system(),
                "sandbox",
                "start",
                "--json",
                "--out",
                dir.toString(),
                "--time",
                "2026-03-09T08:00")) {
            sandbox.json();
            sandbox.stop();
        }
        assertThat(dir.resolve("lienthong.json")).exists();
        assertThat(dir.resolve("keys/leader.p12")).exists();
        assertThat(dir.resolve("trust/government")).isDirectory();
    }

    @Test
    void aFaultFileThatIsNoneStopsTheStart() throws IOException {
        Path faults = Files.writeString(dir.resolve("faults.json"), "{\"fault\":1}");
        assertThat(Cli.run("sandbox", "start", "--faults", faults.toString()).exit())
                .isEqualTo(65);
        Files.writeString(
                faults,
                "{\"faults\":[{\"simulator\":\"nobody\",\"operation\":\"*\",\"fault\":\"RESET_AFTER_PROCESSING\"}]}");
        assertThat(Cli.run("sandbox", "start", "--faults", faults.toString()).exit())
                .isEqualTo(65);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Cli cli = Cli.run("sandbox", "start", "--port", String.valueOf(taken.getLocalPort()), "--lang", "en");
            assertThat(cli.exit()).isEqualTo(64);
            assertThat(cli.err()).contains(String.valueOf(taken.getLocalPort()));
        }
        assertThat(Cli.run("sandbox", "start", "--port", "-1").exit()).isEqualTo(64);
        assertThat(Cli.run("sandbox", "start", "--time", "hôm nay").exit()).isEqualTo(64);
    }
}
