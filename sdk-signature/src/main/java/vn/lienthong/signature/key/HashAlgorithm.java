package vn.lienthong.signature.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash functions the SDK writes. SHA-1 and SHA-224 are not among them (SG-08). */
public enum HashAlgorithm {
    SHA_256("SHA-256", 32),
    SHA_384("SHA-384", 48),
    SHA_512("SHA-512", 64);

    private final String jcaName;
    private final int length;

    HashAlgorithm(String jcaName, int length) {
        this.jcaName = jcaName;
        this.length = length;
    }

    /** The name of reports and of the JDK, for example {@code SHA-256}. */
    public String jcaName() {
        return jcaName;
    }

    /** Octets of a digest. */
    public int length() {
        return length;
    }

    /** A fresh digest of the JDK's default provider: several times faster than Bouncy Castle's. */
    public MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance(jcaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + jcaName, e);
        }
    }
}
