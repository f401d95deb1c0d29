package vn.lienthong.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes (SHA-256 of the JDK) and counts the bytes that pass. */
public final class DigestingInputStream extends CountingInputStream {
    private final MessageDigest sha256;

    public DigestingInputStream(InputStream in) {
        super(in);
        this.sha256 = newSha256();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            sha256.update((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            sha256.update(buffer, offset, read);
        }
        return read;
    }

    /** Length and hash of what has passed. Ends the hashing: ask once, after the last byte. */
    public ContentDigest digest() {
        return new ContentDigest(count(), HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
