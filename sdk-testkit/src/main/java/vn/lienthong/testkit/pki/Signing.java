package vn.lienthong.testkit.pki;

import java.security.PrivateKey;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Signatures over papers of the PKI, by the algorithm that fits the key. */
final class Signing {
    private Signing() {}

    static ContentSigner with(PrivateKey key) {
        return signer("SHA256", key);
    }

    static ContentSigner withSha1(PrivateKey key) {
        return signer("SHA1", key);
    }

    /** A key of the same kind that belongs to nobody in the PKI. */
    static PrivateKey strangerFor(PrivateKey key) {
        KeySpec sameKind = key.getAlgorithm().equals("EC") ? KeySpec.EC_P256 : KeySpec.RSA_2048;
        return KeyPool.keyOf("stranger", sameKind).getPrivate();
    }

    private static ContentSigner signer(String hash, PrivateKey key) {
        String algorithm = hash + (key.getAlgorithm().equals("EC") ? "withECDSA" : "withRSA");
        try {
            return new JcaContentSignerBuilder(algorithm).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("cannot sign by " + algorithm, e);
        }
    }
}
