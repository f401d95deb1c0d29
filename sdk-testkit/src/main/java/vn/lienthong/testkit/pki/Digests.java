package vn.lienthong.testkit.pki;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Digests by the JDK. */
final class Digests {
    private Digests() {}

    static DigestCalculatorProvider calculators() {
        try {
            return new JcaDigestCalculatorProviderBuilder().build();
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("no digests", e);
        }
    }

    static DigestCalculator calculator(AlgorithmIdentifier algorithm) {
        try {
            return calculators().get(algorithm);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("no digest " + algorithm.getAlgorithm(), e);
        }
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }
}
