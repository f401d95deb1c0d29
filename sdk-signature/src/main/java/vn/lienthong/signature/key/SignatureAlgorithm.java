package vn.lienthong.signature.key;

import java.security.PublicKey;

/**
 * The signature algorithms the SDK writes (4.4): RSA with PKCS#1 v1.5, which every token and service of the field uses; RSA-PSS, which
 * TT 15/2025 annex I names; ECDSA on P-256, P-384, P-521.
 */
public enum SignatureAlgorithm {
    RSA_SHA256("RSA", "SHA256withRSA", HashAlgorithm.SHA_256, false),
    RSA_SHA384("RSA", "SHA384withRSA", HashAlgorithm.SHA_384, false),
    RSA_SHA512("RSA", "SHA512withRSA", HashAlgorithm.SHA_512, false),
    RSA_PSS_SHA256("RSA", "RSASSA-PSS", HashAlgorithm.SHA_256, true),
    RSA_PSS_SHA384("RSA", "RSASSA-PSS", HashAlgorithm.SHA_384, true),
    RSA_PSS_SHA512("RSA", "RSASSA-PSS", HashAlgorithm.SHA_512, true),
    ECDSA_SHA256("EC", "SHA256withECDSA", HashAlgorithm.SHA_256, false),
    ECDSA_SHA384("EC", "SHA384withECDSA", HashAlgorithm.SHA_384, false),
    ECDSA_SHA512("EC", "SHA512withECDSA", HashAlgorithm.SHA_512, false);

    private final String keyType;
    private final String jcaName;
    private final HashAlgorithm hash;
    private final boolean pss;

    SignatureAlgorithm(String keyType, String jcaName, HashAlgorithm hash, boolean pss) {
        this.keyType = keyType;
        this.jcaName = jcaName;
        this.hash = hash;
        this.pss = pss;
    }

    /** {@code RSA} or {@code EC}. */
    public String keyType() {
        return keyType;
    }

    public HashAlgorithm hash() {
        return hash;
    }

    public boolean isPss() {
        return pss;
    }

    /** The name of the Java security API; for PSS the parameters come beside it: MGF1 with the same hash, salt as long as the hash. */
    public String jcaName() {
        return jcaName;
    }

    /** Whether a key of this kind can sign with it. */
    public boolean fits(PublicKey key) {
        String type = key.getAlgorithm();
        return keyType.equals(type) || ("EC".equals(keyType) && "ECDSA".equals(type));
    }
}
