package vn.lienthong.testkit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.content.Content;

class SimulatorServerTest {
    private final CountingPlatform platform = new CountingPlatform();
    private final SimulatorServer server = SimulatorServer.start("demo", platform, SimulatorSettings.standard());
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listensOnTheLoopbackAddressOnly() {
        assertThat(server.baseUri().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void countsCallsByOperation() throws Exception {
        post("send");
        post("send");
        post("ask");
        assertThat(server.calls().byOperation()).containsEntry("send", 2).containsEntry("ask", 1);
        assertThat(server.calls().total()).isEqualTo(3);
    }

    @Test
    void aFaultStrikesAtItsOccurrenceOnly() throws Exception {
        server.faults().on("send").nth(2).answer(Fault.HTML_200);
        assertThat(post("send").body()).contains("done");
        assertThat(post("ask").body()).contains("done");
        assertThat(post("send").body()).contains("<html>");
        assertThat(post("send").body()).contains("done");
        assertThat(platform.done).isEqualTo(3);
    }

    @Test
    void aLineWithoutOccurrenceStrikesEveryCall() throws Exception {
        server.faults().onAny().answer(Fault.BAD_GATEWAY_HTML);
        assertThat(post("send").statusCode()).isEqualTo(502);
        assertThat(post("ask").statusCode()).isEqualTo(502);
        assertThat(platform.done).isZero();
    }

    @Test
    void resetsBeforeOrAfterProcessing() {
        server.faults().on("send").first().answer(Fault.RESET_BEFORE_PROCESSING);
        assertThatThrownBy(() -> post("send")).isInstanceOf(IOException.class);
        assertThat(platform.done).isZero();
        server.faults().on("send").first().answer(Fault.RESET_AFTER_PROCESSING);
        assertThatThrownBy(() -> post("send")).isInstanceOf(IOException.class);
        assertThat(platform.done).isEqualTo(1);
    }

    @Test
    void holdsASlowAnswerUntilReleased() throws Exception {
        server.faults().on("send").first().answer(Fault.SLOW);
        assertThatThrownBy(() -> post("send", Duration.ofMillis(300))).isInstanceOf(HttpTimeoutException.class);
        assertThat(platform.done).isEqualTo(1);
        server.faults().release();
        assertThat(post("send").body()).contains("\"done\":2");
    }

    @Test
    void cutsABodyShortOfItsAnnouncedLength() {
        server.faults().on("send").answer(Fault.CUT_BODY);
        assertThatThrownBy(() -> post("send")).isInstanceOf(IOException.class);
        assertThat(platform.done).isEqualTo(1);
    }

    @Test
    void sendsTheHeadersOfACutAnswer() throws Exception {
        server.faults().on("send").answer(Fault.CUT_BODY);
        HttpResponse<InputStream> response =
                client.send(request("send", Duration.ofSeconds(20)), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> response.body().readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void processesADuplicatedRequestTwice() throws Exception {
        server.faults().on("send").first().answer(Fault.DUPLICATE);
        assertThat(post("send").body()).contains("\"done\":2");
    }

    @Test
    void forgetsSessionsAndReportsTheRefusal() throws Exception {
        server.faults().on("send").first().answer(Fault.EXPIRED_SESSION);
        assertThat(post("send").body()).contains("session");
        assertThat(server.calls().refusals()).containsExactly(new Calls.Refusal("send", "session: unknown"));
    }

    @Test
    void answersAnEmptyObjectAfterProcessing() throws Exception {
        server.faults().on("send").first().answer(Fault.EMPTY_OBJECT);
        assertThat(post("send").body()).isEqualTo("{}");
        assertThat(platform.done).isEqualTo(1);
    }

    @Test
    void compressesWithoutBeingAsked() throws Exception {
        server.faults().on("send").first().answer(Fault.GZIP);
        HttpResponse<byte[]> response =
                client.send(request("send", Duration.ofSeconds(20)), BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            assertThat(new String(in.readAllBytes())).contains("\"done\":1");
        }
    }

    @Test
    void resetForgetsStateFaultsAndCounts() throws Exception {
        post("send");
        server.faults().onAny().answer(Fault.HTML_200);
        server.reset();
        assertThat(server.calls().total()).isZero();
        assertThat(post("send").body()).contains("\"done\":1");
    }

    @Test
    void takesABodyLargerThanTheFreeHeapWouldHoldSeveralTimes() throws Exception {
        long length = 200L << 20;
        Content zeros = Content.from(length, () -> new ZeroStream(length));
        HttpRequest request = HttpRequest.newBuilder(server.baseUri().resolve("/send"))
                .POST(BodyPublishers.ofInputStream(() -> new ZeroStream(length)))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).body())
                .contains(zeros.sha256().sha256());
    }

    @Test
    void answersWithABodyLargerThanTheHeapHolds() throws Exception {
        long length = 600L << 20;
        platform.answer =
                SimulatorAnswer.of(200, "application/octet-stream", Content.from(length, () -> new ZeroStream(length)));
        HttpResponse<InputStream> response =
                client.send(request("fetch", Duration.ofSeconds(60)), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            assertThat(body.transferTo(OutputStream.nullOutputStream())).isEqualTo(length);
        }
    }

    private HttpResponse<String> post(String path) throws Exception {
        return post(path, Duration.ofSeconds(20));
    }

    private HttpResponse<String> post(String path, Duration timeout) throws Exception {
        return client.send(request(path, timeout), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, Duration timeout) {
        return HttpRequest.newBuilder(server.baseUri().resolve("/" + path))
                .timeout(timeout)
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    private static final class ZeroStream extends InputStream {
        private long left;

        private ZeroStream(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(left, count);
            left -= given;
            return given;
        }
    }
}
