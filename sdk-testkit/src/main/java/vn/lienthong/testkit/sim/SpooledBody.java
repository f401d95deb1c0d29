package vn.lienthong.testkit.sim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;

/** A request body read to its end: small ones stay in memory, large ones go to a file of the simulator's own directory. */
final class SpooledBody {
    private static final int MEMORY_LIMIT = 256 * 1024;

    private final Content content;
    private final @Nullable Path file;
    private volatile boolean kept;

    private SpooledBody(Content content, @Nullable Path file) {
        this.content = content;
        this.file = file;
    }

    static SpooledBody read(InputStream in, Path directory) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.write(in.readNBytes(MEMORY_LIMIT));
        int next = in.read();
        if (next < 0) {
            return new SpooledBody(Content.of(head.toByteArray()), null);
        }
        Path file = Files.createTempFile(directory, "body", ".bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            head.writeTo(out);
            out.write(next);
            in.transferTo(out);
        }
        return new SpooledBody(Content.of(file), file);
    }

    Content content() {
        return content;
    }

    Content keep() {
        kept = true;
        return content;
    }

    void discard() {
        if (file == null || kept) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a spooled body could not be deleted", e);
        }
    }
}
