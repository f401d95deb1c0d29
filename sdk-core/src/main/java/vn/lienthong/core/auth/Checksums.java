package vn.lienthong.core.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.lienthong.core.privacy.Secret;

/** The two ways in which the platforms check that a message was not changed, and the only right way to compare. */
public final class Checksums {
    private static final String HMAC_SHA256 = "HmacSHA256";

    private Checksums() {}

    /** HMAC-SHA256 of the text's UTF-8 bytes, in lower-case hex; the key is the secret's UTF-8 bytes. */
    public static String hmacSha256(Secret key, String text) {
        byte[] keyBytes = key.reveal().getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance(HMAC_SHA256);
            mac.init(new SecretKeySpec(keyBytes, HMAC_SHA256));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    /** SHA-256 of the text's UTF-8 bytes, in lower-case hex. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Compares two checksums in hex, upper or lower case, in a time that tells nothing of where they differ. */
    public static boolean same(String expected, String received) {
        return MessageDigest.isEqual(lower(expected), lower(received));
    }

    private static byte[] lower(String hex) {
        return hex.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
