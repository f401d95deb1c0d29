package vn.lienthong.core.http;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request as it goes on the wire. Immutable. {@link #toString()} shows method and host only.
 *
 * @param method the method
 * @param uri a full http(s) address; secrets never stand in it
 * @param headers all fields but {@code Host}, {@code Content-Length} and {@code Transfer-Encoding}, which the transport writes; a
 *     {@code Content-Type} here wins over that of the body
 * @param body null for none
 */
public record HttpRequest(
        HttpMethod method,
        URI uri,
        HttpHeaders headers,
        @Nullable RequestBody body) {
    public HttpRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(headers, "headers");
    }

    public static HttpRequest get(URI uri) {
        return new HttpRequest(HttpMethod.GET, uri, HttpHeaders.none(), null);
    }

    public static HttpRequest post(URI uri, RequestBody body) {
        return new HttpRequest(HttpMethod.POST, uri, HttpHeaders.none(), body);
    }

    /** A copy in which this is the only header field of that name. */
    public HttpRequest withHeader(String name, String value) {
        return new HttpRequest(method, uri, headers.with(name, value), body);
    }

    public HttpRequest withHeaders(HttpHeaders all) {
        return new HttpRequest(method, uri, all, body);
    }

    public Optional<RequestBody> content() {
        return Optional.ofNullable(body);
    }

    /** Whether it can be put on the wire a second time. */
    public boolean repeatable() {
        return body == null || body.repeatable();
    }

    @Override
    public String toString() {
        return method + " " + uri.getHost();
    }
}
