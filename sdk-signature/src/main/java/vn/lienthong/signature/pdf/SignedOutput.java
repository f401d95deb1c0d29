package vn.lienthong.signature.pdf;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.concurrent.ThreadLocalRandom;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.signature.key.HashAlgorithm;
import vn.lienthong.signature.pdf.write.SignedRange;

/** The file being written, under a temporary name in the same folder; it gets its name once it is whole, and vanishes otherwise. */
final class SignedOutput implements Closeable {
    private static final int BUFFER = 1 << 17;

    private final Path output;
    private final Path part;
    private final FileChannel target;
    private boolean whole;

    private SignedOutput(Path output, Path part) throws IOException {
        this.output = output;
        this.part = part;
        this.target = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    static SignedOutput beside(Path input, Path output) {
        try {
            if (Files.exists(output) && Files.isSameFile(input, output)) {
                throw new InvalidInputException(PdfMessage.SAME_FILE);
            }
            String part =
                    ".signing-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part";
            return new SignedOutput(output, output.resolveSibling(part));
        } catch (IOException e) {
            throw new LocalIoException(e, PdfMessage.WRITE);
        }
    }

    /** Copies the input and hashes it in the same pass, then hashes the update around its gap. */
    byte[] copy(FileChannel source, long length, HashAlgorithm hash, SignedRange range) {
        MessageDigest digest = hash.newDigest();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long copied = 0;
        try {
            for (int read = source.read(buffer, 0); read > 0; read = source.read(buffer, copied)) {
                digest.update(buffer.array(), 0, read);
                buffer.flip();
                while (buffer.hasRemaining()) {
                    target.write(buffer);
                }
                buffer.clear();
                copied += read;
            }
        } catch (IOException e) {
            throw new LocalIoException(e, PdfMessage.WRITE);
        }
        if (copied != length) {
            throw new SigningRefusedException(PdfMessage.CHANGED);
        }
        range.digest(digest);
        return digest.digest();
    }

    void complete(SignedRange range, byte[] cms) {
        if (cms.length > range.capacity()) {
            throw new SigningRefusedException(PdfMessage.SPACE, cms.length);
        }
        try (OutputStream out = new BufferedOutputStream(Channels.newOutputStream(target), BUFFER)) {
            range.writeTo(out, cms);
        } catch (IOException e) {
            throw new LocalIoException(e, PdfMessage.WRITE);
        }
        try {
            Files.move(part, output, StandardCopyOption.ATOMIC_MOVE);
            whole = true;
        } catch (AtomicMoveNotSupportedException e) {
            moveNonAtomically();
        } catch (IOException e) {
            throw new LocalIoException(e, PdfMessage.WRITE);
        }
    }

    private void moveNonAtomically() {
        try {
            Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
        } catch (IOException e) {
            throw new LocalIoException(e, PdfMessage.WRITE);
        }
    }

    @Override
    public void close() {
        try {
            target.close();
            if (!whole) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new LocalIoException(e, PdfMessage.WRITE);
        }
    }
}
