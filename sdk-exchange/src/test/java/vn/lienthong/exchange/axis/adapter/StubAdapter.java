package vn.lienthong.exchange.axis.adapter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.testkit.time.TestClock;

/** Answers what it is told and remembers what it was asked. */
final class StubAdapter implements AutoCloseable {
    static final AgencyCode UNIT = AgencyCode.of("000.00.00.T99");

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final SdkRuntime runtime;
    private Answer answer = new Answer(200, "application/json", "{}");

    StubAdapter() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
        runtime = SdkRuntime.builder(HttpTransport.builder().allowPlainHttp().build())
                .clock(TestClock.at("2026-11-22T00:06:00.523Z"))
                .build();
    }

    AdapterSettings.Builder settings() {
        return AdapterSettings.builder(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/XrdAdapter/adapter"),
                "000.00.00.T99",
                Secret.of("test-secret"),
                UNIT);
    }

    AdapterAxis axis() {
        return AdapterAxis.of(runtime, settings().build());
    }

    AdapterAxis axis(AdapterSettings.Builder settings) {
        return AdapterAxis.of(runtime, settings.build());
    }

    StubAdapter answers(int status, String contentType, String body) {
        answer = new Answer(status, contentType, body);
        return this;
    }

    StubAdapter answers(String json) {
        return answers(200, "application/json", json);
    }

    List<Asked> asked() {
        return asked;
    }

    Asked last() {
        return asked.get(asked.size() - 1);
    }

    private void handle(HttpExchange exchange) throws IOException {
        List<String> headers = new ArrayList<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.forEach(value -> headers.add(name + ": " + value)));
        asked.add(new Asked(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                headers,
                exchange.getRequestBody().readAllBytes()));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        runtime.close();
        server.stop(0);
    }

    record Asked(String line, List<String> headers, byte[] body) {
        String header(String name) {
            return headers.stream()
                    .filter(header -> header.toLowerCase().startsWith(name.toLowerCase() + ": "))
                    .map(header -> header.substring(name.length() + 2))
                    .findFirst()
                    .orElse(null);
        }
    }

    private record Answer(int status, String contentType, String body) {}
}
