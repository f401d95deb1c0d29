package vn.lienthong.testkit.axis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.axis.AxisProfile.FileHash;
import vn.lienthong.testkit.axis.AxisProfile.LineEnd;

/**
 * A file as {@code sendEdoc} brought it, the CRLF behind it taken off.
 *
 * @param sha256 64 digits, whatever form the caller used
 */
record UploadedFile(Content content, long length, String sha256) {
    private static final int LINE_END = 2;

    /** The file, when its hash is the claimed one. Reads the body once, whatever its length, without holding it. */
    static UploadedFile read(Content body, String claimed, AxisProfile profile) throws CallRefusedException {
        long whole = body.length().orElseThrow();
        byte[] tail;
        MessageDigest digest = newDigest();
        String shortHash;
        String wholeHash;
        try (InputStream in = body.open()) {
            update(digest, in, Math.max(0, whole - LINE_END));
            tail = in.readAllBytes();
            shortHash = hex(copy(digest).digest());
            digest.update(tail);
            wholeHash = hex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("a spooled body could not be read", e);
        }
        boolean ended = tail.length == LINE_END && tail[0] == '\r' && tail[1] == '\n';
        require(ended || profile.lineEnd() != LineEnd.REQUIRED, "body: no CRLF after the file");
        if (ended && profile.lineEnd() != LineEnd.NONE && matches(claimed, shortHash, profile.fileHash())) {
            long length = whole - LINE_END;
            return new UploadedFile(Slice.of(body, 0, length), length, shortHash);
        }
        boolean kept = !ended || profile.lineEnd() != LineEnd.REQUIRED;
        require(kept && matches(claimed, wholeHash, profile.fileHash()), "hash-file: not the hash of the file");
        return new UploadedFile(body, whole, wholeHash);
    }

    /** A file that did not come over the wire. */
    static UploadedFile of(Content content) {
        try {
            var digest = content.sha256();
            return new UploadedFile(content, digest.length(), digest.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("a content could not be read", e);
        }
    }

    private static boolean matches(String claimed, String sha256, FileHash form) {
        return switch (form) {
            case IGNORED -> true;
            case STRICT -> claimed.equals(sha256);
            case VENDOR -> claimed.equals(unpadded(sha256));
            case EITHER -> claimed.equals(sha256) || claimed.equals(unpadded(sha256));
        };
    }

    /** The vendor's mistake: each byte is written without a leading zero. */
    private static String unpadded(String sha256) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sha256.length(); i += 2) {
            text.append(sha256, sha256.charAt(i) == '0' ? i + 1 : i, i + 2);
        }
        return text.toString();
    }

    private static void update(MessageDigest digest, InputStream in, long count) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long left = count;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("the body is shorter than it was");
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static void require(boolean condition, String reason) throws CallRefusedException {
        if (!condition) {
            throw new CallRefusedException(AxisError.INVALID_FILE, reason);
        }
    }
}
