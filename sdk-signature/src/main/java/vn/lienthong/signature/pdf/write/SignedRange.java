package vn.lienthong.signature.pdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A finished update whose {@code /Contents} is still empty: what is signed of it, and the gap that takes the signature. */
public final class SignedRange {
    private final byte[] bytes;
    private final int gapStart;
    private final int gapEnd;

    SignedRange(byte[] bytes, int gapStart, int gapEnd) {
        this.bytes = bytes;
        this.gapStart = gapStart;
        this.gapEnd = gapEnd;
    }

    /** Octets the gap holds. */
    public int capacity() {
        return (gapEnd - gapStart - 2) / 2;
    }

    /** Everything but the gap, delimiters of the gap left out. */
    public void digest(MessageDigest digest) {
        digest.update(bytes, 0, gapStart);
        digest.update(bytes, gapEnd, bytes.length - gapEnd);
    }

    /** Fills the gap; what is left of it stays zero. */
    public void writeTo(OutputStream target, byte[] signature) throws IOException {
        if (signature.length > capacity()) {
            throw new IllegalArgumentException("the signature is longer than its gap");
        }
        byte[] hex = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        target.write(bytes, 0, gapStart + 1);
        target.write(hex);
        int filled = gapStart + 1 + hex.length;
        target.write(bytes, filled, bytes.length - filled);
    }
}
