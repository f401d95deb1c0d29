package vn.lienthong.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentTooLargeException;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.TransportException;

class HttpTransportTest {
    private static final ExchangeLimits QUICK = new ExchangeLimits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(30),
            ExchangeLimits.DEFAULT.maxAnswerBytes());
    private static WireMockServer server;

    private final HttpTransport transport =
            HttpTransport.builder().allowPlainHttp().build();

    @BeforeAll
    static void start() {
        server = new WireMockServer(wireMockConfig().dynamicPort());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @AfterEach
    void reset() {
        transport.close();
        server.resetAll();
    }

    private static URI uri() {
        return URI.create(server.baseUrl() + "/a?b=c");
    }

    private static String text(HttpAnswer answer) throws IOException {
        return new String(answer.body().readAllBytes(), UTF_8);
    }

    @Test
    void sendsMethodHeadersAndBodyAndReadsTheAnswer() throws IOException {
        server.stubFor(any(anyUrl())
                .willReturn(aResponse().withStatus(201).withHeader("X-Id", "7").withBody("được")));
        HttpRequest request = HttpRequest.post(uri(), RequestBody.of("application/json", Content.ofUtf8("{\"ô\":1}")))
                .withHeader("X-One", "1");

        try (HttpAnswer answer = transport.exchange(request, QUICK)) {
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.headers().first("x-id")).contains("7");
            assertThat(text(answer)).isEqualTo("được");
        }
        server.verify(postRequestedFor(anyUrl())
                .withHeader("X-One", equalTo("1"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withHeader("Content-Length", equalTo("8"))
                .withoutHeader("Expect")
                .withRequestBody(equalTo("{\"ô\":1}")));
    }

    @Test
    void aContentTypeHeaderOfTheRequestIsSentOnceAndWinsOverTheBodys() throws IOException {
        server.stubFor(any(anyUrl()).willReturn(aResponse()));
        HttpRequest request = HttpRequest.post(uri(), RequestBody.of("text/plain", Content.empty()))
                .withHeader("Content-Type", "x/y");

        transport.exchange(request, QUICK).close();

        assertThat(server.getAllServeEvents()
                        .get(0)
                        .getRequest()
                        .header("Content-Type")
                        .values())
                .containsExactly("x/y");
    }

    @Test
    void keepsOneConnectionForAnswersReadToTheEnd() throws IOException {
        try (RawServer raw = new RawServer((peer, in) -> {
            while (true) {
                RawServer.readHead(in);
                peer.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(US_ASCII));
            }
        })) {
            for (int i = 0; i < 3; i++) {
                try (HttpAnswer answer = transport.exchange(HttpRequest.get(raw.uri()), QUICK)) {
                    assertThat(text(answer)).isEqualTo("ok");
                }
            }
            assertThat(raw.connections()).isEqualTo(1);
        }
    }

    @Test
    void refusesPlainHttpWithoutConsent() {
        try (HttpTransport strict = HttpTransport.create()) {
            ConfigurationException e = catchThrowableOfType(
                    ConfigurationException.class, () -> strict.exchange(HttpRequest.get(uri()), QUICK));
            assertThat(e.code()).isEqualTo("CORE-HTTP-PLAIN");
            assertThat(e.delivery()).isEqualTo(Delivery.NOT_SENT);
        }
    }

    @Test
    void refusesAnAddressWithUserInfo() {
        ConfigurationException e = catchThrowableOfType(
                ConfigurationException.class,
                () -> transport.exchange(HttpRequest.get(URI.create("http://me:word@127.0.0.1/")), QUICK));
        assertThat(e.code()).isEqualTo("CORE-HTTP-ADDRESS");
        assertThat(e.getMessage()).doesNotContain("word");
    }

    @Test
    void followsNoRedirect() throws IOException {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("Location", "/elsewhere")));
        try (HttpAnswer answer = transport.exchange(HttpRequest.get(uri()), QUICK)) {
            assertThat(answer.status()).isEqualTo(302);
        }
        assertThat(server.getAllServeEvents()).hasSize(1);
    }

    @Test
    void aRefusedConnectionIsNotSent() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        TransportException e = catchThrowableOfType(
                TransportException.class,
                () -> transport.exchange(HttpRequest.get(URI.create("http://127.0.0.1:" + port)), QUICK));
        assertThat(e.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(e.code()).isEqualTo("CORE-HTTP-CONNECT");
    }

    @Test
    void aConnectionCutAfterTheRequestIsUnknownAndSentOnceOnly() throws IOException {
        try (RawServer raw = new RawServer((peer, in) -> RawServer.readHead(in))) {
            TransportException e = catchThrowableOfType(
                    TransportException.class,
                    () -> transport.exchange(
                            HttpRequest.post(raw.uri(), RequestBody.of("text/plain", Content.ofUtf8("x"))), QUICK));
            assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(e.code()).isEqualTo("CORE-HTTP-CUT");
            assertThat(raw.connections()).isEqualTo(1);
        }
    }

    @Test
    void aSilentServerIsUnknown() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer raw = new RawServer((peer, in) -> awaitQuietly(over))) {
            TransportException e = catchThrowableOfType(
                    TransportException.class,
                    () -> transport.exchange(HttpRequest.get(raw.uri()), QUICK.withRead(Duration.ofMillis(300))));
            over.countDown();
            assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(e.code()).isEqualTo("CORE-HTTP-READ-TIMEOUT");
        }
    }

    @Test
    void aDrippingAnswerEndsAtTheDeadline() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer raw = new RawServer((peer, in) -> {
            OutputStream out = peer.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(US_ASCII));
            do {
                out.write('.');
                out.flush();
            } while (!awaitQuietly(over, 50));
        })) {
            long start = System.nanoTime();
            try (HttpAnswer answer =
                    transport.exchange(HttpRequest.get(raw.uri()), QUICK.withTotal(Duration.ofMillis(700)))) {
                IOException e = catchThrowableOfType(
                        IOException.class, () -> answer.body().readAllBytes());
                assertThat(e).isNotNull();
            }
            over.countDown();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void aFullPoolIsNotSent() throws Exception {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x".repeat(10))));
        try (HttpTransport narrow =
                HttpTransport.builder().allowPlainHttp().connectionsPerHost(1).build()) {
            ExchangeLimits impatient =
                    new ExchangeLimits(Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofSeconds(5), 1000);
            try (HttpAnswer held = narrow.exchange(HttpRequest.get(uri()), impatient)) {
                TransportException e = catchThrowableOfType(
                        TransportException.class, () -> narrow.exchange(HttpRequest.get(uri()), impatient));
                assertThat(e.delivery()).isEqualTo(Delivery.NOT_SENT);
                assertThat(e.code()).isEqualTo("CORE-HTTP-POOL-TIMEOUT");
                assertThat(held.status()).isEqualTo(200);
            }
        }
    }

    @Test
    void anAnswerOverTheLimitFailsWhileBeingRead() throws IOException {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x".repeat(1001))));
        try (HttpAnswer answer = transport.exchange(HttpRequest.get(uri()), QUICK.withMaxAnswerBytes(1000))) {
            ContentTooLargeException e = catchThrowableOfType(
                    ContentTooLargeException.class, () -> answer.body().readAllBytes());
            assertThat(e.limit()).isEqualTo(1000);
        }
    }

    @Test
    void theLimitCountsDecompressedBytes() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[5_000_000]);
        }
        server.stubFor(any(anyUrl())
                .willReturn(aResponse().withHeader("Content-Encoding", "gzip").withBody(bomb.toByteArray())));
        try (HttpAnswer answer = transport.exchange(HttpRequest.get(uri()), QUICK.withMaxAnswerBytes(1_000_000))) {
            assertThat(catchThrowableOfType(
                            ContentTooLargeException.class, () -> answer.body().readAllBytes()))
                    .isNotNull();
        }
    }

    @Test
    void aFailingSourceOfTheBodyIsToldApartAndItsWordsAreNotKept() {
        server.stubFor(any(anyUrl()).willReturn(aResponse()));
        RequestBody body = RequestBody.written("text/plain", out -> {
            out.write(1);
            throw new IOException("quoting a secret");
        });
        TransportException e = catchThrowableOfType(
                TransportException.class, () -> transport.exchange(HttpRequest.post(uri(), body), QUICK));
        assertThat(e.code()).isEqualTo("CORE-HTTP-BODY-SOURCE");
        assertThat(e).hasNoCause();
        assertThat(e.getMessage()).doesNotContain("secret");
    }

    @Test
    void headersThatCouldSplitTheRequestAreRefused() {
        for (String value : new String[] {"a\r\nX: y", "a\nb", "tiếng", "\u0000", "\u010A", "a\u007F"}) {
            InvalidInputException e =
                    catchThrowableOfType(InvalidInputException.class, () -> HttpHeaders.of("X-A", value));
            assertThat(e.code()).isEqualTo("CORE-HTTP-HEADER-VALUE");
        }
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> HttpHeaders.of("X A", "b")))
                .isNotNull();
    }

    @Test
    void headersPrintTheirNamesOnly() {
        assertThat(HttpHeaders.of("X-Secret", "tôi".replace('ô', 'o')).toString())
                .contains("X-Secret")
                .doesNotContain("toi");
    }

    @Test
    void aClosedTransportSaysSo() {
        transport.close();
        assertThat(catchThrowableOfType(
                                ConfigurationException.class, () -> transport.exchange(HttpRequest.get(uri()), QUICK))
                        .code())
                .isEqualTo("CORE-HTTP-CLOSED");
    }

    private static boolean awaitQuietly(CountDownLatch latch, long... millis) {
        try {
            return latch.await(millis.length == 0 ? 30_000 : millis[0], TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Test
    void streamsALargeBodyUpAndDownWithoutHoldingIt() throws IOException {
        long size = 50L << 20;
        try (RawServer raw = new RawServer((peer, in) -> {
            RawServer.readHead(in);
            in.skipNBytes(size);
            OutputStream out = peer.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + size + "\r\n\r\n").getBytes(US_ASCII));
            byte[] block = new byte[64 * 1024];
            for (long left = size; left > 0; left -= block.length) {
                out.write(block);
            }
        })) {
            Content large = Content.from(size, () -> new Zeros(size));
            ExchangeLimits wide = QUICK.withTotal(Duration.ofSeconds(60))
                    .withRead(Duration.ofSeconds(30))
                    .withMaxAnswerBytes(size);
            try (HttpAnswer answer =
                    transport.exchange(HttpRequest.post(raw.uri(), RequestBody.of("a/b", large)), wide)) {
                assertThat(answer.body().transferTo(OutputStream.nullOutputStream()))
                        .isEqualTo(size);
            }
        }
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }
}
