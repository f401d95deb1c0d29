package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.lienthong.core.error.LocalIoException;

/** Writes a small result file, which appears whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    /** @throws LocalIoException when it cannot be written */
    static void write(Path target, byte[] bytes) {
        Path part = null;
        try {
            part = Files.createTempFile(target.toAbsolutePath().getParent(), ".lienthong-", ".part");
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (part != null) {
                part.toFile().delete();
            }
            throw new LocalIoException(e, CliMessage.CANNOT_WRITE);
        }
    }
}
