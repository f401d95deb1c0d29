package vn.lienthong.core.content;

import java.util.HexFormat;

/**
 * Length and SHA-256 of a content: what identifies a paper.
 *
 * @param length bytes
 * @param sha256 64 lower-case hex digits
 */
public record ContentDigest(long length, String sha256) {
    public ContentDigest {
        if (length < 0 || sha256.length() != 64 || !sha256.chars().allMatch(ContentDigest::isLowerHex)) {
            throw new IllegalArgumentException("not a SHA-256 digest in lower-case hex");
        }
    }

    public byte[] sha256Bytes() {
        return HexFormat.of().parseHex(sha256);
    }

    private static boolean isLowerHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
