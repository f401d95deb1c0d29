package vn.lienthong.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;

/** A server on loopback that reads a request and answers 1 KB of JSON. */
final class EchoServer implements AutoCloseable {
    private static final byte[] ANSWER =
            ("{\"error_code\":0,\"message\":\"" + "x".repeat(990) + "\"}").getBytes(US_ASCII);

    private final HttpServer server;

    EchoServer() {
        server = ServerBootstrap.bootstrap()
                .setCanonicalHostName("127.0.0.1")
                .setLocalAddress(InetAddress.getLoopbackAddress())
                .register("*", (request, response, context) -> {
                    EntityUtils.consume(request.getEntity());
                    response.setEntity(new ByteArrayEntity(ANSWER, ContentType.APPLICATION_JSON));
                })
                .create();
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api");
    }

    @Override
    public void close() {
        server.initiateShutdown();
        try {
            server.awaitTermination(TimeValue.of(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close(CloseMode.IMMEDIATE);
    }
}
