package vn.lienthong.signature.cert;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/**
 * Verifies signature values: RSA with the JDK's engines, elliptic curves with Bouncy Castle's, which are ten times faster. Providers are
 * instances of ours, nothing is registered. Strength is judged elsewhere ({@link AlgorithmPolicy}). Thread-safe.
 */
public final class SignatureCheck {
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private SignatureCheck() {}

    /**
     * True if the value is right. An algorithm nobody implements, or one that does not fit the key, verifies nothing: false.
     *
     * @param data what was signed
     * @param value the signature value
     */
    public static boolean verify(SignatureAlgorithm algorithm, PublicKey key, byte[] data, byte[] value) {
        try {
            Signature engine = engine(algorithm, key);
            if (engine == null) {
                return false;
            }
            engine.update(data);
            return engine.verify(value);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException | RuntimeException e) {
            // Engines throw all kinds of errors on hostile keys and values; none of them is a right signature.
            return false;
        }
    }

    private static @Nullable Signature engine(SignatureAlgorithm algorithm, PublicKey key)
            throws GeneralSecurityException {
        HashFunction hash = algorithm.hash();
        String digest = hash == null ? "" : hash.algorithm().replaceFirst("^SHA-", "SHA");
        return switch (algorithm.scheme()) {
            case RSA_PKCS1 -> hash == null ? null : initialised(digest + "withRSA", null, key);
            case RSA_PSS -> hash == null ? null : pss(algorithm, key);
            case ECDSA ->
                hash == null ? null : initialised(digest + "withECDSA", BOUNCY_CASTLE, bouncyCastle("EC", key));
            case DSA -> hash == null ? null : initialised(digest + "withDSA", null, key);
            case EDDSA -> initialised("EdDSA", BOUNCY_CASTLE, bouncyCastle("EdDSA", key));
            case HMAC, OTHER -> null;
        };
    }

    private static Signature initialised(String name, @Nullable Provider provider, PublicKey key)
            throws GeneralSecurityException {
        Signature engine = provider == null ? Signature.getInstance(name) : Signature.getInstance(name, provider);
        engine.initVerify(key);
        return engine;
    }

    private static @Nullable Signature pss(SignatureAlgorithm algorithm, PublicKey key)
            throws GeneralSecurityException {
        SignatureAlgorithm.Pss pss = algorithm.pss();
        if (pss == null || algorithm.hash() == null || pss.maskHash() == null) {
            return null;
        }
        Signature engine = Signature.getInstance("RSASSA-PSS");
        engine.setParameter(new PSSParameterSpec(
                algorithm.hash().algorithm(),
                "MGF1",
                new MGF1ParameterSpec(pss.maskHash().algorithm()),
                pss.saltLength(),
                pss.trailer()));
        engine.initVerify(key);
        return engine;
    }

    private static PublicKey bouncyCastle(String family, PublicKey key) throws GeneralSecurityException {
        return KeyFactory.getInstance(family, BOUNCY_CASTLE).generatePublic(new X509EncodedKeySpec(key.getEncoded()));
    }
}
