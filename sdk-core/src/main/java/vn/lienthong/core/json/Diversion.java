package vn.lienthong.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Where the text of one member of the root object goes instead of into memory. */
final class Diversion {
    private final String member;
    private final Writer sink;
    private final JsonMode mode;
    private final char[] buffer = new char[8192];
    private int filled;

    Diversion(String member, Writer sink, JsonMode mode) {
        this.member = member;
        this.sink = sink;
        this.mode = mode;
    }

    boolean wants(String name) {
        return mode == JsonMode.LENIENT ? name.equalsIgnoreCase(member) : name.equals(member);
    }

    /** @throws UncheckedIOException with the sink's failure */
    void take(char c) {
        if (filled == buffer.length) {
            end();
        }
        buffer[filled] = c;
        filled++;
    }

    void end() {
        try {
            sink.write(buffer, 0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filled = 0;
    }
}
