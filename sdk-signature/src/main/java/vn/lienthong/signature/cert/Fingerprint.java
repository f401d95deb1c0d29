package vn.lienthong.signature.cert;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import vn.lienthong.core.error.UnreadableInputException;

/** SHA-256 of an encoded object in lower-case hexadecimal: how certificates, lists and answers are named in reports and pins. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(byte[] encoded) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public static String of(X509Certificate certificate) {
        try {
            return of(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new UnreadableInputException(CertificateMessage.UNREADABLE, "certificate");
        }
    }

    /** A fingerprint as people write it: upper case, blanks or colons between the octets. */
    public static String normalise(String written) {
        return written.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    }
}
