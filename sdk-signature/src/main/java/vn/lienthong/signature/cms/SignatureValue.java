package vn.lienthong.signature.cms;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.jcajce.provider.util.DigestFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/** Checks a signature value with a public key. */
final class SignatureValue {
    /** An instance of our own: the platform's list of providers is not touched. */
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private SignatureValue() {}

    /**
     * Whether the value is right.
     *
     * @return null when this scheme cannot be checked here
     */
    static @Nullable Boolean verify(SignatureScheme scheme, String hash, PublicKey key, byte[] signed, byte[] value) {
        if (scheme.family() == SignatureScheme.Family.EDDSA) {
            return edDsa(key, signed, value);
        }
        return Digests.isAvailable(hash)
                ? verifyDigest(scheme, hash, key, Digests.create(hash).digest(signed), value)
                : null;
    }

    /** The same, where only the digest of what was signed is at hand. */
    static @Nullable Boolean verifyDigest(
            SignatureScheme scheme, String hash, PublicKey key, byte[] digest, byte[] value) {
        try {
            return switch (scheme.family()) {
                case RSA_PKCS1 -> key instanceof RSAPublicKey rsa && pkcs1(rsa, hash, digest, value);
                case RSA_PSS -> key instanceof RSAPublicKey rsa && pss(scheme, rsa, digest, value);
                case ECDSA -> ecdsa(key, digest, value);
                default -> null;
            };
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** EMSA-PKCS1-v1_5 by comparing octets: of the padded forms only two are legal, with NULL and without. */
    private static boolean pkcs1(RSAPublicKey key, String hash, byte[] digest, byte[] value) {
        int length = (key.getModulus().bitLength() + 7) / 8;
        BigInteger number = new BigInteger(1, value);
        ASN1ObjectIdentifier oid = Digests.oid(hash);
        if (value.length != length
                || number.compareTo(key.getModulus()) >= 0
                || oid == null
                || key.getPublicExponent().bitLength() > 64) {
            return false;
        }
        byte[] opened = fixed(number.modPow(key.getPublicExponent(), key.getModulus()), length);
        return MessageDigest.isEqual(opened, padded(new AlgorithmIdentifier(oid, DERNull.INSTANCE), digest, length))
                || MessageDigest.isEqual(opened, padded(new AlgorithmIdentifier(oid), digest, length));
    }

    private static byte[] padded(AlgorithmIdentifier algorithm, byte[] digest, int length) {
        byte[] info;
        try {
            info = new DigestInfo(algorithm, digest).getEncoded(ASN1Encoding.DER);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("encoding in memory", e);
        }
        if (info.length + 11 > length) {
            return new byte[0];
        }
        byte[] block = new byte[length];
        Arrays.fill(block, 2, length - info.length - 1, (byte) 0xff);
        block[1] = 1;
        System.arraycopy(info, 0, block, length - info.length, info.length);
        return block;
    }

    private static byte[] fixed(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] out = new byte[length];
        int from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, out, length - (bytes.length - from), bytes.length - from);
        return out;
    }

    /** Bouncy Castle's raw PSS takes the digest: the content may have been hashed long ago, in one pass over a file. */
    private static boolean pss(SignatureScheme scheme, RSAPublicKey key, byte[] digest, byte[] value) {
        Digest content = scheme.hash() == null ? null : DigestFactory.getDigest(scheme.hash());
        Digest mask = scheme.mgfHash() == null ? null : DigestFactory.getDigest(scheme.mgfHash());
        if (content == null
                || mask == null
                || scheme.trailer() != 1
                || scheme.saltLength() < 0
                || content.getDigestSize() != digest.length
                || key.getPublicExponent().bitLength() > 64) {
            return false;
        }
        PSSSigner signer = PSSSigner.createRawSigner(
                new RSAEngine(), content, mask, scheme.saltLength(), PSSSigner.TRAILER_IMPLICIT);
        signer.init(false, new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent()));
        signer.update(digest, 0, digest.length);
        return signer.verifySignature(value);
    }

    private static boolean ecdsa(PublicKey key, byte[] digest, byte[] value) throws GeneralSecurityException {
        PublicKey own =
                KeyFactory.getInstance("EC", BOUNCY_CASTLE).generatePublic(new X509EncodedKeySpec(key.getEncoded()));
        Signature signature = Signature.getInstance("NONEwithECDSA", BOUNCY_CASTLE);
        signature.initVerify(own);
        signature.update(digest);
        return signature.verify(value);
    }

    private static boolean edDsa(PublicKey key, byte[] signed, byte[] value) {
        try {
            Signature signature = Signature.getInstance("EdDSA");
            signature.initVerify(key);
            signature.update(signed);
            return signature.verify(value);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** Whether a key of this kind can go with the scheme. */
    static boolean fits(SignatureScheme scheme, PublicKey key) {
        String kind = key.getAlgorithm().toUpperCase(Locale.ROOT);
        return switch (scheme.family()) {
            case RSA_PKCS1 -> "RSA".equals(kind);
            case RSA_PSS -> "RSA".equals(kind) || "RSASSA-PSS".equals(kind);
            case ECDSA -> "EC".equals(kind) || "ECDSA".equals(kind);
            case EDDSA -> kind.startsWith("ED");
            case DSA -> "DSA".equals(kind);
            case HMAC, UNKNOWN -> true;
        };
    }
}
