package vn.lienthong.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Bytes that are read when they are needed: a paper, an attachment, a request body. The SDK streams them and never asks for them
 * whole, so a 200 MB attachment costs a buffer.
 *
 * <p>A {@linkplain #repeatable() repeatable} content gives the same bytes at every {@link #open()}; only such a content can be sent
 * again or hashed before it is sent. Implementations made here are thread-safe; each opened stream belongs to one thread.
 */
public interface Content {
    /** Length in bytes, when known without reading. */
    OptionalLong length();

    /** Whether {@link #open()} may be called more than once. */
    boolean repeatable();

    /**
     * A fresh stream from the first byte. The caller closes it.
     *
     * @throws IOException when the source cannot be opened
     * @throws IllegalStateException when a content that is not repeatable was opened before
     */
    InputStream open() throws IOException;

    /** Copies all bytes and returns how many there were; the target stays open. */
    default long writeTo(OutputStream target) throws IOException {
        try (InputStream in = open()) {
            return in.transferTo(target);
        }
    }

    /** Reads the whole once and returns its length and SHA-256. Uses up a content that is not repeatable. */
    default ContentDigest sha256() throws IOException {
        try (DigestingInputStream in = new DigestingInputStream(open())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.digest();
        }
    }

    /** The bytes are copied, so a later change of the array changes nothing here. */
    static Content of(byte[] bytes) {
        return new BytesContent(bytes.clone());
    }

    static Content ofUtf8(String text) {
        return new BytesContent(text.getBytes(StandardCharsets.UTF_8));
    }

    static Content empty() {
        return BytesContent.EMPTY;
    }

    /** A file. Its length is asked at each call; the file must not change while it is in use. */
    static Content of(Path file) {
        return new FileContent(file);
    }

    /** A repeatable source of unknown length. */
    static Content from(StreamSource source) {
        return new SourceContent(OptionalLong.empty(), source);
    }

    /** A repeatable source of known length; a stream that ends earlier or later fails while it is read. */
    static Content from(long length, StreamSource source) {
        if (length < 0) {
            throw new IllegalArgumentException("length " + length);
        }
        return new SourceContent(OptionalLong.of(length), source);
    }

    /** A stream that can be read once. The returned content closes it with the opened stream. */
    static Content once(InputStream stream) {
        return new OnceContent(stream);
    }

    /** Opens a fresh stream of the same bytes at every call. */
    @FunctionalInterface
    interface StreamSource {
        InputStream open() throws IOException;
    }
}
