package vn.lienthong.testkit.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.testkit.payment.PaymentSimulator;
import vn.lienthong.testkit.portal.PortalSimulator;

class SandboxTest {
    @TempDir
    private Path folder;

    @Test
    void startsEveryPartAndWritesAConfigurationForClients() throws Exception {
        Path file = folder.resolve("sandbox.json");
        try (Sandbox sandbox = Sandbox.builder().start()) {
            sandbox.writeConfiguration(file);
            var written = new ObjectMapper().readTree(file.toFile());
            assertThat(written.path("portal").path("adapter_url").asText())
                    .isEqualTo(sandbox.get(PortalSimulator.class).baseUri().toString());
            assertThat(written.path("payment").path("init_url").asText())
                    .startsWith(sandbox.get(PaymentSimulator.class).baseUri().toString());
        }
    }

    @Test
    void runsFromTheTimeItIsGiven() {
        Instant start = Instant.parse("2026-02-13T03:00:00Z");
        try (Sandbox sandbox = Sandbox.builder().time(start).start()) {
            assertThat(sandbox.clock().now()).isBetween(start, start.plus(Duration.ofMinutes(5)));
        }
    }

    @Test
    void followsAFaultFile() throws Exception {
        Path faults = fileOf(
                "{\"faults\":[{\"simulator\":\"portal\",\"operation\":\"login\",\"occurrence\":1,"
                        + "\"fault\":\"BAD_GATEWAY_HTML\"},{\"simulator\":\"payment\",\"operation\":\"CONFIRM\",\"fault\":\"LOST\"}]}");
        try (Sandbox sandbox = Sandbox.builder().faults(faults).start()) {
            PortalSimulator portal = sandbox.get(PortalSimulator.class);
            HttpRequest login = HttpRequest.newBuilder(URI.create(portal.baseUri() + "/adapter/auth"))
                    .POST(BodyPublishers.ofString("{}"))
                    .build();
            HttpClient client = HttpClient.newHttpClient();
            assertThat(client.send(login, BodyHandlers.ofString()).statusCode()).isEqualTo(502);
            assertThat(client.send(login, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
            PaymentSimulator payments = sandbox.get(PaymentSimulator.class);
            payments.payAtPortal("000.00.07.H99-260309-0014", 8_000);
            assertThat(payments.waitingNotices()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not json                                                                          | TESTKIT-FAULT-FILE
                    {"faults":{}}                                                                     | TESTKIT-FAULT-FILE
                    {"faults":[{"simulator":"portal","fault":"SLOW"}]}                                | TESTKIT-FAULT-LINE
                    {"faults":[{"simulator":"portal","operation":"a","occurrence":0,"fault":"SLOW"}]} | TESTKIT-FAULT-LINE
                    {"faults":[{"simulator":"moon","operation":"a","fault":"SLOW"}]}                  | TESTKIT-FAULT-SIMULATOR
                    {"faults":[{"simulator":"portal","operation":"a","fault":"FIRE"}]}                | TESTKIT-FAULT-NAME
                    {"faults":[{"simulator":"payment","operation":"CONFIRM","fault":"SLOW"}]}         | TESTKIT-FAULT-NAME
                    """)
    void refusesAFaultFileItCannotFollow(String text, String code) throws Exception {
        Path file = fileOf(text);
        assertThatThrownBy(() -> Sandbox.builder().faults(file).start().close())
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void saysThatTheFaultFileIsGone() {
        assertThatThrownBy(() -> Sandbox.builder().faults(folder.resolve("none.json")))
                .isInstanceOf(LocalIoException.class);
    }

    private Path fileOf(String text) throws Exception {
        return Files.writeString(folder.resolve("faults.json"), text);
    }
}
