package vn.lienthong.testkit.sim;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.content.Content;

/**
 * A request as it reached the platform. Its body was read to the end already, into memory when small and to a file when large, so it
 * can be opened again and again; the file is deleted after the answer unless {@link #keepBody()} was called.
 */
public final class SimulatorRequest {
    private final String method;
    private final URI uri;
    private final Map<String, List<String>> headers;
    private final SpooledBody body;

    SimulatorRequest(String method, URI uri, Map<String, List<String>> headers, SpooledBody body) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
    }

    public String method() {
        return method;
    }

    /** The decoded path, for example {@code /adapter/login}. */
    public String path() {
        return uri.getPath();
    }

    /** First value of a header; names are compared without regard to case. */
    public Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.stream().findFirst();
    }

    /** First value of a query parameter, decoded. */
    public Optional<String> query(String name) {
        String raw = uri.getRawQuery();
        if (raw == null) {
            return Optional.empty();
        }
        return List.of(raw.split("&", -1)).stream()
                .map(pair -> pair.split("=", 2))
                .filter(pair -> decode(pair[0]).equals(name))
                .map(pair -> pair.length == 1 ? "" : decode(pair[1]))
                .findFirst();
    }

    /** The body, repeatable and of known length. */
    public Content body() {
        return body.content();
    }

    /** Keeps the body readable until the simulator is reset or closed, for platforms that store what they are sent. */
    public Content keepBody() {
        return body.keep();
    }

    void discardBody() {
        body.discard();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Method and path only: the query, headers and body may hold secrets or personal data. */
    @Override
    public String toString() {
        return method + " " + path();
    }
}
