package vn.lienthong.exchange.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes the bytes that pass, and counts how often the replacement character of UTF-8 is among them. */
public final class FileMeasure extends FilterOutputStream {
    private static final int REPLACEMENT = 0xEFBFBD;

    private final MessageDigest sha256 = newSha256();
    private long length;
    private long replacements;
    private int lastThree;

    public FileMeasure(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        sha256.update(bytes, from, count);
        length += count;
        int last = lastThree;
        for (int i = from; i < from + count; i++) {
            last = ((last << 8) | (bytes[i] & 0xFF)) & 0xFFFFFF;
            if (last == REPLACEMENT) {
                replacements++;
            }
        }
        lastThree = last;
    }

    public long length() {
        return length;
    }

    /** Lower-case hex; ends the hashing. */
    public String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Whether so much of it is replacement characters that something must have read bytes as text. */
    public boolean looksDestroyed() {
        return replacements >= 5 && replacements * 1024 >= length;
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
