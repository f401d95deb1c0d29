package vn.lienthong.signature;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lienthong.core.content.BoundedInputStream;
import vn.lienthong.core.content.Content;

/** A content as a temporary file that can be read at any place; gone when closed. */
final class DocumentFile implements Closeable {
    private final Path path;

    private DocumentFile(Path path) {
        this.path = path;
    }

    static DocumentFile of(Content content, long mostBytes) throws IOException {
        Path path = Files.createTempFile("lienthong-verify", ".tmp");
        try (InputStream in = new BoundedInputStream(content.open(), mostBytes);
                OutputStream out = Files.newOutputStream(path)) {
            in.transferTo(out);
            return new DocumentFile(path);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
