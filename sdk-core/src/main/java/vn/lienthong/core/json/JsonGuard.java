package vn.lienthong.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SdkException;

/**
 * Stands between the stream and the provider's parser and lets through only what {@link JsonGrammar} has accepted, a buffer at a time.
 * Keeps its own failure, since providers wrap or replace what they meet while reading.
 */
final class JsonGuard extends Reader {
    private final Reader in;
    private final JsonGrammar grammar;
    private @Nullable SdkException refused;
    private @Nullable IOException sourceFailure;

    private JsonGuard(Reader in, JsonLimits limits, @Nullable Diversion diversion) {
        this.in = in;
        this.grammar = new JsonGrammar(limits, diversion);
    }

    static JsonGuard of(InputStream in, JsonLimits limits, JsonMode mode, @Nullable Diversion diversion)
            throws IOException {
        InputStream bytes = mode == JsonMode.LENIENT ? withoutMark(in) : in;
        return new JsonGuard(
                new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                limits,
                diversion);
    }

    static JsonGuard of(Reader in, JsonLimits limits) {
        return new JsonGuard(in, limits, null);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int passed;
        do {
            int count = fromSource(buffer, offset, length);
            passed = count < 0 ? -1 : offset;
            try {
                if (count < 0) {
                    grammar.end();
                }
                for (int i = offset; i < offset + count; i++) {
                    if (!grammar.diverts(buffer[i])) {
                        buffer[passed] = buffer[i];
                        passed++;
                    }
                }
            } catch (SdkException e) {
                refused = e;
                throw e;
            } catch (UncheckedIOException e) {
                sourceFailure = e.getCause();
                throw e;
            }
        } while (passed == offset && length > 0);
        return passed < 0 ? -1 : passed - offset;
    }

    /** Reads what the parser left, so that text after the document is seen. */
    void drain() throws IOException {
        char[] buffer = new char[1024];
        int count;
        do {
            count = read(buffer, 0, buffer.length);
        } while (count >= 0);
    }

    /** Throws what was wrong with the document or its stream, if that was why the parser stopped. */
    void rethrow() throws IOException {
        if (refused != null) {
            throw refused;
        }
        if (sourceFailure != null) {
            throw sourceFailure;
        }
    }

    /** For a document the grammar accepts and the provider does not. */
    SdkException unreadable() {
        return grammar.unreadable(JsonMessage.MALFORMED);
    }

    /** Leaves the stream to whoever opened it. */
    @Override
    public void close() {}

    private int fromSource(char[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (CharacterCodingException e) {
            refused = grammar.unreadable(JsonMessage.ENCODING);
            throw refused;
        } catch (IOException e) {
            sourceFailure = e;
            throw e;
        }
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] head = new byte[3];
        int count = bytes.readNBytes(head, 0, 3);
        boolean mark = count == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (!mark) {
            bytes.unread(head, 0, count);
        }
        return bytes;
    }
}
