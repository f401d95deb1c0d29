package vn.lienthong.signature.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Raw signature values. RSA comes from the JDK, ECDSA from Bouncy Castle, which is several times faster there; no provider is registered. */
public final class JcaSignature {
    private static final Provider BC = new BouncyCastleProvider();

    private JcaSignature() {}

    static byte[] sign(SignatureAlgorithm algorithm, PrivateKey key, byte[] octets) throws GeneralSecurityException {
        Signature engine = engine(algorithm);
        engine.initSign(key);
        engine.update(octets);
        return engine.sign();
    }

    /** Whether the value is right; a value that cannot even be parsed is wrong. */
    public static boolean verifies(SignatureAlgorithm algorithm, PublicKey key, byte[] octets, byte[] value) {
        try {
            Signature engine = engine(algorithm);
            engine.initVerify(key);
            engine.update(octets);
            return engine.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static Provider bouncyCastle() {
        return BC;
    }

    private static Signature engine(SignatureAlgorithm algorithm) throws GeneralSecurityException {
        if (algorithm.keyType().equals("EC")) {
            return Signature.getInstance(algorithm.jcaName(), BC);
        }
        Signature engine = Signature.getInstance(algorithm.jcaName());
        if (algorithm.isPss()) {
            String hash = algorithm.hash().jcaName();
            engine.setParameter(new PSSParameterSpec(
                    hash,
                    "MGF1",
                    new MGF1ParameterSpec(hash),
                    algorithm.hash().length(),
                    PSSParameterSpec.TRAILER_FIELD_BC));
        }
        return engine;
    }
}
