package vn.lienthong.signature.cert;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a public key, read from its encoding, because the JDK does not know every curve.
 *
 * @param family the family
 * @param bits the key's length; 0 when unknown
 * @param curve the curve's name in reports, for example {@code P-256}, else its identifier; null unless EC or Edwards
 * @param rsa modulus and exponent; null unless RSA
 * @param wellFormed false when it cannot be read or its point is not on the curve
 */
public record KeyFacts(
        Family family,
        int bits,
        @Nullable String curve,
        @Nullable RsaNumbers rsa,
        boolean wellFormed) {
    /** Families of keys. */
    public enum Family {
        RSA,
        /** RSA restricted to PSS by its identifier. */
        RSA_PSS_ONLY,
        EC,
        EDWARDS,
        DSA,
        OTHER
    }

    /** The two numbers of an RSA key. */
    public record RsaNumbers(BigInteger modulus, BigInteger exponent) {}

    public static KeyFacts of(PublicKey key) {
        return of(key.getEncoded());
    }

    /** @param spki an encoded SubjectPublicKeyInfo; one that cannot be read is not well-formed */
    public static KeyFacts of(byte @Nullable [] spki) {
        try {
            return read(SubjectPublicKeyInfo.getInstance(spki));
        } catch (IOException | RuntimeException e) {
            return new KeyFacts(Family.OTHER, 0, null, null, false);
        }
    }

    private static KeyFacts read(SubjectPublicKeyInfo key) throws IOException {
        ASN1ObjectIdentifier oid = key.getAlgorithm().getAlgorithm();
        if (oid.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return rsa(Family.RSA, key);
        }
        if (oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return rsa(Family.RSA_PSS_ONLY, key);
        }
        if (oid.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return ec(key);
        }
        if (oid.equals(X9ObjectIdentifiers.id_dsa)) {
            ASN1Encodable domain = key.getAlgorithm().getParameters();
            int bits =
                    domain == null ? 0 : DSAParameter.getInstance(domain).getP().bitLength();
            return new KeyFacts(Family.DSA, bits, null, null, true);
        }
        return switch (oid.getId()) {
            case "1.3.101.112" -> new KeyFacts(Family.EDWARDS, 256, "Ed25519", null, true);
            case "1.3.101.113" -> new KeyFacts(Family.EDWARDS, 456, "Ed448", null, true);
            default -> new KeyFacts(Family.OTHER, 0, null, null, true);
        };
    }

    private static KeyFacts rsa(Family family, SubjectPublicKeyInfo key) throws IOException {
        RSAPublicKey numbers = RSAPublicKey.getInstance(key.parsePublicKey());
        return new KeyFacts(
                family,
                numbers.getModulus().bitLength(),
                null,
                new RsaNumbers(numbers.getModulus(), numbers.getPublicExponent()),
                true);
    }

    private static KeyFacts ec(SubjectPublicKeyInfo key) {
        ASN1Encodable parameters = key.getAlgorithm().getParameters();
        if (!(parameters instanceof ASN1ObjectIdentifier curve)) {
            return new KeyFacts(Family.EC, 0, "explicit", null, true);
        }
        X9ECParameters domain = CustomNamedCurves.getByOID(curve);
        if (domain == null) {
            return new KeyFacts(Family.EC, 0, curve.getId(), null, true);
        }
        int bits = domain.getN().bitLength();
        return new KeyFacts(
                Family.EC,
                bits,
                name(curve),
                null,
                onCurve(domain, key.getPublicKeyData().getOctets()));
    }

    private static boolean onCurve(X9ECParameters domain, byte[] point) {
        try {
            return !domain.getCurve().decodePoint(point).isInfinity();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String name(ASN1ObjectIdentifier curve) {
        return switch (curve.getId()) {
            case "1.2.840.10045.3.1.7" -> "P-256";
            case "1.3.132.0.34" -> "P-384";
            case "1.3.132.0.35" -> "P-521";
            default -> curve.getId();
        };
    }

    @Override
    public String toString() {
        return family + (curve == null ? "-" + bits : "-" + curve);
    }
}
