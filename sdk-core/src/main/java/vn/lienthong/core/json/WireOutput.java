package vn.lienthong.core.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Strict UTF-8 to a stream that stays open. A half pair is an error here and not a question mark; the failure is kept, since providers
 * wrap it.
 */
final class WireOutput extends FilterWriter {
    private @Nullable IOException failure;

    WireOutput(OutputStream out) {
        super(new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int c) throws IOException {
        guarded(() -> out.write(c));
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        guarded(() -> out.write(buffer, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        guarded(() -> out.write(text, offset, length));
    }

    @Override
    public void flush() throws IOException {
        guarded(out::flush);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private void guarded(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
