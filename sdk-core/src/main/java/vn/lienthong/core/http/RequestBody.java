package vn.lienthong.core.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.OptionalLong;
import vn.lienthong.core.content.Content;

/**
 * What is sent with a request, written straight to the wire.
 *
 * @param mediaType the {@code Content-Type} as sent, parameters included
 * @param length bytes, when known; otherwise the body is sent in chunks
 * @param repeatable whether {@code writer} may be called again and then writes the same bytes
 * @param writer writes the body; it does not close the stream
 */
public record RequestBody(String mediaType, OptionalLong length, boolean repeatable, Writer writer) {
    public RequestBody {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(writer, "writer");
    }

    public static RequestBody of(String mediaType, Content content) {
        return new RequestBody(mediaType, content.length(), content.repeatable(), content::writeTo);
    }

    public static RequestBody of(String mediaType, byte[] bytes) {
        return of(mediaType, Content.of(bytes));
    }

    /** A body of unknown length that is made while it is sent, the same each time. */
    public static RequestBody written(String mediaType, Writer writer) {
        return new RequestBody(mediaType, OptionalLong.empty(), true, writer);
    }

    /** Writes a body to the wire. */
    @FunctionalInterface
    public interface Writer {
        void writeTo(OutputStream target) throws IOException;
    }

    @Override
    public String toString() {
        return "RequestBody[" + mediaType + "]";
    }
}
