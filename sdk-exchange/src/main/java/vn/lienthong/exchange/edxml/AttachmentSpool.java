package vn.lienthong.exchange.edxml;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.LocalIoException;

/** The temporary files of one message, in a directory of its own that only this user can read. Made when first needed. */
final class AttachmentSpool implements Closeable {
    private final @Nullable Path parent;
    private final List<Path> files = new ArrayList<>();
    private @Nullable Path directory;

    /** @param parent where the directory is made; null for the system's place */
    AttachmentSpool(@Nullable Path parent) {
        this.parent = parent;
    }

    Path newFile() throws IOException {
        Path inside = directory;
        if (inside == null) {
            inside = parent == null ? Files.createTempDirectory("edxml-") : Files.createTempDirectory(parent, "edxml-");
            directory = inside;
        }
        Path file = inside.resolve(Integer.toString(files.size()));
        files.add(file);
        return file;
    }

    static OutputStream create(Path file) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    void discard(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** The file as content, for as long as the message is open. */
    Content content(Path file, long length) {
        return Content.from(length, () -> {
            try {
                return Files.newInputStream(file);
            } catch (NoSuchFileException e) {
                throw new LocalIoException(e, EdxmlError.CLOSED);
            }
        });
    }

    @Override
    public void close() {
        Path inside = directory;
        if (inside == null) {
            return;
        }
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(inside);
        } catch (IOException e) {
            throw new LocalIoException(e, EdxmlError.STORE);
        }
    }
}
