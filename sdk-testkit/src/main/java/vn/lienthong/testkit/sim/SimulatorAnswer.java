package vn.lienthong.testkit.sim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;

/** What a platform answers. Immutable; the body must be repeatable. */
public final class SimulatorAnswer {
    private final int status;
    private final Map<String, String> headers;
    private final Content body;
    private final @Nullable String refusal;

    private SimulatorAnswer(int status, Map<String, String> headers, Content body, @Nullable String refusal) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
        this.refusal = refusal;
    }

    public static SimulatorAnswer of(int status, String contentType, Content body) {
        return new SimulatorAnswer(status, Map.of("Content-Type", contentType), body, null);
    }

    /** Status 200 and a JSON text. */
    public static SimulatorAnswer json(String json) {
        return of(200, "application/json; charset=utf-8", Content.ofUtf8(json));
    }

    public static SimulatorAnswer text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", Content.ofUtf8(text));
    }

    public static SimulatorAnswer html(int status, String html) {
        return of(status, "text/html; charset=utf-8", Content.ofUtf8(html));
    }

    public SimulatorAnswer withStatus(int other) {
        return new SimulatorAnswer(other, headers, body, refusal);
    }

    public SimulatorAnswer withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new SimulatorAnswer(status, more, body, refusal);
    }

    public SimulatorAnswer withBody(Content other) {
        return new SimulatorAnswer(status, headers, other, refusal);
    }

    /**
     * Marks the answer as a refusal, for {@link Calls#refusals()}.
     *
     * @param reason the rule and the member it broke; never a value of the request
     */
    public SimulatorAnswer refusedBecause(String reason) {
        return new SimulatorAnswer(status, headers, body, reason);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Content body() {
        return body;
    }

    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    public String toString() {
        return "status " + status + (refusal == null ? "" : ", refused");
    }
}
