package vn.lienthong.signature.key;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/**
 * A private key that signs, wherever it lives: key store, token, remote service. The key itself never leaves it. Implementations are
 * thread-safe.
 */
public interface SigningKey {
    /** The signer's certificate, then as much of its chain as is known, each issued by the next; at least one. */
    List<X509Certificate> chain();

    /** What it can sign with, best first by the rule of 4.4: PKCS#1 v1.5 with SHA-256 stands first for RSA. */
    Set<SignatureAlgorithm> algorithms();

    /**
     * Signs octets: hashes them with the algorithm's hash, then signs. The result stands as CMS wants it: ECDSA as a DER sequence.
     *
     * @param octets what to sign, whole: never a document, always a small structure that names its digest
     * @throws vn.lienthong.core.error.KeyUnusableException when the key cannot be used; repeating does not help
     */
    byte[] sign(SignatureAlgorithm algorithm, byte[] octets);

    /** What may be told of it: kind and label, never a password or a key. */
    KeyDescription describe();

    default X509Certificate certificate() {
        return chain().get(0);
    }

    /** The algorithm used when the caller names none. */
    default SignatureAlgorithm preferred() {
        return algorithms().iterator().next();
    }
}
