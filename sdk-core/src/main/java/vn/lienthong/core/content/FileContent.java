package vn.lienthong.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;

final class FileContent implements Content {
    private final Path file;

    FileContent(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    @Override
    public OptionalLong length() {
        try {
            return OptionalLong.of(Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** Prints no file name: names of papers tell of people. */
    @Override
    public String toString() {
        return "Content(file)";
    }
}
