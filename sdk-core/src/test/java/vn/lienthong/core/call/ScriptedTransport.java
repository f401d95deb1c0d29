package vn.lienthong.core.call;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.http.ExchangeLimits;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.http.HttpHeaders;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.Transport;
import vn.lienthong.core.message.MessageTemplate;

/** Answers from a list, in order; remembers what was sent. */
public final class ScriptedTransport implements Transport {
    private final Deque<Supplier<HttpAnswer>> script = new ArrayDeque<>();
    private final List<HttpRequest> requests = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    public ScriptedTransport answer(int status, String mediaType, String body, String... headers) {
        HttpHeaders all = HttpHeaders.of(headers).plus("Content-Type", mediaType);
        script.add(() -> new Canned(status, all, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    public ScriptedTransport ok(String body) {
        return answer(200, "application/json; charset=utf-8", body);
    }

    public ScriptedTransport cutBody() {
        script.add(() -> new Canned(200, HttpHeaders.of("Content-Type", "application/json"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        }));
        return this;
    }

    public ScriptedTransport fail(Delivery delivery) {
        script.add(() -> {
            throw new TransportException(delivery, null, null, Failure.OF_TEST, "x");
        });
        return this;
    }

    public List<HttpRequest> requests() {
        return requests;
    }

    public List<String> bodies() {
        return bodies;
    }

    @Override
    public HttpAnswer exchange(HttpRequest request, ExchangeLimits limits) {
        requests.add(request);
        request.content().ifPresent(body -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                body.writer().writeTo(out);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            bodies.add(out.toString(StandardCharsets.UTF_8));
        });
        return script.remove().get();
    }

    @Override
    public void close() {}

    private record Canned(int status, HttpHeaders headers, InputStream body) implements HttpAnswer {
        @Override
        public void close() {}
    }

    private enum Failure implements MessageTemplate {
        OF_TEST;

        @Override
        public String id() {
            return "TEST-FAILURE";
        }

        @Override
        public String vi() {
            return "lỗi thử nghiệm";
        }

        @Override
        public String en() {
            return "test failure";
        }
    }
}
