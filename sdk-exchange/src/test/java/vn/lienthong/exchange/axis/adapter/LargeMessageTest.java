package vn.lienthong.exchange.axis.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.exchange.axis.FetchResult;
import vn.lienthong.exchange.axis.OutgoingMessage;
import vn.lienthong.exchange.axis.SendResult;
import vn.lienthong.exchange.edxml.Attachment;
import vn.lienthong.exchange.edxml.DocumentCode;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlWriter;
import vn.lienthong.exchange.edxml.Organization;

/**
 * A child JVM builds, sends, fetches and reads a message with an attachment several times its heap: 200 MB in 64 MB when the environment
 * says {@code CI=true}, and 48 MB in 24 MB elsewhere, to spare the developer half a minute.
 */
class LargeMessageTest {
    private static final boolean CI = "true".equals(System.getenv("CI"));
    private static final long SIZE = (CI ? 200L : 48L) << 20;
    private static final String HEAP = CI ? "-Xmx64m" : "-Xmx24m";

    @TempDir
    Path folder;

    @Test
    @DisplayName("DX-26: memory does not grow with the attachment")
    void sendsAndReceivesAnAttachmentLargerThanItsMemory() throws Exception {
        Path sent = folder.resolve("server.edxml");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/a/sendEdoc", exchange -> keep(exchange, sent));
        server.createContext("/a/getEdoc", exchange -> giveBack(exchange, sent));
        server.start();
        try {
            Path log = folder.resolve("log.txt");
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            HEAP,
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName(),
                            "http://127.0.0.1:" + server.getAddress().getPort() + "/a",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(Files.readString(log)).endsWith("same\n");
            assertThat(child.exitValue()).isZero();
        } finally {
            server.stop(0);
        }
    }

    private static void keep(HttpExchange exchange, Path file) throws IOException {
        try (InputStream in = exchange.getRequestBody();
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        answer(exchange, "{\"status\":\"OK\",\"ErrorCode\":\"0\",\"DocId\":\"1\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static void giveBack(HttpExchange exchange, Path file) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody();
                InputStream in = Files.newInputStream(file)) {
            out.write("{\"status\":\"OK\",\"ErrorCode\":\"0\",\"data\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] step = new byte[3 << 14];
            for (int count = in.readNBytes(step, 0, step.length);
                    count > 0;
                    count = in.readNBytes(step, 0, step.length)) {
                out.write(
                        Base64.getEncoder().encode(count == step.length ? step : java.util.Arrays.copyOf(step, count)));
            }
            out.write("\"}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** What runs in the small JVM. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[1]);
            AgencyCode unit = AgencyCode.of("H99");
            Content attachment = Content.from(SIZE, () -> new Noise(SIZE));
            EdxmlDocument document = EdxmlDocument.builder(
                            Organization.of("H99", "Sở Ví Dụ"), "1", new DocumentCode("1", "SVD"), "V/v tệp lớn")
                    .to(Organization.of("H98", "UBND tỉnh Giả Định"))
                    .promulgation("Thử Nghiệm", LocalDate.of(2026, 1, 15))
                    .attach(Attachment.of("so-lieu.bin", attachment))
                    .build();
            Path file = folder.resolve("out.edxml");
            EdxmlWriter.create().write(document, file);
            try (SdkRuntime runtime = SdkRuntime.builder(
                            HttpTransport.builder().allowPlainHttp().build())
                    .build()) {
                AdapterAxis axis = AdapterAxis.of(
                        runtime,
                        AdapterSettings.builder(URI.create(args[0]), "H99", Secret.of("x"), unit)
                                .maxMessageBytes(400L << 20)
                                .messageTimeout(Duration.ofMinutes(4))
                                .build());
                SendResult result = axis.send(OutgoingMessage.of(document, Content.of(file)));
                Files.delete(file);
                if (!(result instanceof SendResult.Accepted)) {
                    throw new IllegalStateException("not accepted");
                }
                if (!(axis.fetch("1", folder.resolve("in.edxml")) instanceof FetchResult.Message message)) {
                    throw new IllegalStateException("not read");
                }
                try (var reading = message.reading()) {
                    List<Attachment> attachments =
                            reading.document().orElseThrow().attachments();
                    boolean same = attachments.get(0).digest().orElseThrow().equals(attachment.sha256());
                    System.out.println(same ? "same" : "different");
                }
            }
        }
    }

    /** Bytes that do not shrink, the same each time: the block is longer than the window of deflate. */
    private static final class Noise extends InputStream {
        private final byte[] block = new byte[1 << 16];
        private final long length;
        private long position;

        Noise(long length) {
            this.length = length;
            new Random(1).nextBytes(block);
        }

        @Override
        public int read() {
            return position < length ? block[(int) (position++ & 0xFFFF)] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int from, int wanted) {
            if (position == length) {
                return -1;
            }
            int at = (int) (position & 0xFFFF);
            int count = (int) Math.min(Math.min(wanted, block.length - at), length - position);
            System.arraycopy(block, at, target, from, count);
            position += count;
            return count;
        }
    }
}
