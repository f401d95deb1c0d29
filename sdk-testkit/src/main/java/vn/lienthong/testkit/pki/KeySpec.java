package vn.lienthong.testkit.pki;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

/** The kinds of keys the test hierarchies use, the unfit ones included. */
public enum KeySpec {
    RSA_1024("RSA", 1024, ""),
    RSA_2048("RSA", 2048, ""),
    RSA_3072("RSA", 3072, ""),
    RSA_4096("RSA", 4096, ""),
    /** RSA-2048 whose modulus has the shape of CVE-2017-15361. */
    RSA_ROCA("RSA", 2048, ""),
    EC_P256("EC", 256, "secp256r1"),
    EC_P384("EC", 384, "secp384r1"),
    EC_P521("EC", 521, "secp521r1");

    private final String algorithm;
    private final int bits;
    private final String curve;

    KeySpec(String algorithm, int bits, String curve) {
        this.algorithm = algorithm;
        this.bits = bits;
        this.curve = curve;
    }

    /** The JCA name: {@code RSA} or {@code EC}. */
    public String algorithm() {
        return algorithm;
    }

    KeyPair generate() {
        try {
            if (this == RSA_ROCA) {
                return RocaKey.generate();
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (curve.isEmpty()) {
                generator.initialize(bits);
            } else {
                generator.initialize(new ECGenParameterSpec(curve));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key of kind " + this, e);
        }
    }
}
