package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.LocalIoException;

/**
 * A directory into which attachments are written under safe names. Nothing is ever written outside it and no file that is there already
 * is touched: a name that is taken gets a number. Thread-safe.
 */
public final class AttachmentFolder {
    private static final int MAX_NUMBER = 9999;

    private final Path directory;

    private AttachmentFolder(Path directory) {
        this.directory = directory;
    }

    /** @param directory made when it is not there */
    public static AttachmentFolder at(Path directory) {
        return new AttachmentFolder(directory);
    }

    /**
     * Writes every attachment that is not damaged, in order. A file that cannot be written whole is removed.
     *
     * @return what was written, and where
     * @throws LocalIoException when the directory or a file cannot be written
     */
    public List<Extracted> extract(List<Attachment> attachments) {
        try {
            Files.createDirectories(directory);
            List<Extracted> written = new ArrayList<>();
            for (Attachment attachment : attachments) {
                if (attachment.damage().isEmpty() && attachment.content().isPresent()) {
                    written.add(
                            new Extracted(attachment, write(attachment.content().get(), attachment.safeName())));
                }
            }
            return written;
        } catch (IOException e) {
            throw new LocalIoException(e, EdxmlError.STORE);
        }
    }

    private Path write(Content content, String safeName) throws IOException {
        String name = safeName;
        for (int number = 2; number <= MAX_NUMBER; number++) {
            Path file = directory.resolve(name);
            try (OutputStream out =
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                copy(content, out, file);
                return file;
            } catch (FileAlreadyExistsException e) {
                name = SafeFileName.numbered(safeName, number);
            }
        }
        throw new FileAlreadyExistsException("too many files of one name");
    }

    private static void copy(Content content, OutputStream out, Path file) throws IOException {
        try (InputStream in = content.open()) {
            in.transferTo(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /**
     * One file that was written.
     *
     * @param attachment what it was
     * @param file where it is now
     */
    public record Extracted(Attachment attachment, Path file) {}
}
