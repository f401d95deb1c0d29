package vn.lienthong.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** A file as base64 into another one and from there back again, hashed on each way, in blocks: the least the JDK can do it with. */
final class BareTransfer {
    private static final int BYTES = 3 << 14;
    private static final int LETTERS = 4 << 14;

    private BareTransfer() {}

    static void outAndBack(Path file) throws IOException, GeneralSecurityException {
        Path text = file.resolveSibling("bare.txt");
        Path copy = file.resolveSibling("bare.bin");
        byte[] there = encode(file, text);
        byte[] back = decode(text, copy);
        Files.delete(text);
        Files.delete(copy);
        if (!MessageDigest.isEqual(there, back)) {
            throw new IllegalStateException("the bytes changed");
        }
    }

    private static byte[] encode(Path from, Path to) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] block = new byte[BYTES];
        byte[] letters = new byte[LETTERS];
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            for (int count = in.readNBytes(block, 0, BYTES); count > 0; count = in.readNBytes(block, 0, BYTES)) {
                digest.update(block, 0, count);
                byte[] whole = count == BYTES ? block : Arrays.copyOf(block, count);
                out.write(letters, 0, Base64.getEncoder().encode(whole, letters));
            }
        }
        return digest.digest();
    }

    private static byte[] decode(Path from, Path to) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] letters = new byte[LETTERS];
        byte[] block = new byte[BYTES];
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            for (int count = in.readNBytes(letters, 0, LETTERS);
                    count > 0;
                    count = in.readNBytes(letters, 0, LETTERS)) {
                byte[] whole = count == LETTERS ? letters : Arrays.copyOf(letters, count);
                int decoded = Base64.getDecoder().decode(whole, block);
                digest.update(block, 0, decoded);
                out.write(block, 0, decoded);
            }
        }
        return digest.digest();
    }
}
