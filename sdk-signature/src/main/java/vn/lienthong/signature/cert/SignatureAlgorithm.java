package vn.lienthong.signature.cert;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A signature algorithm as an encoded AlgorithmIdentifier states it.
 *
 * @param scheme the family
 * @param oid the identifier as written
 * @param hash the hash it names; null when it names none (Ed25519) or one unknown to us
 * @param pss the parameters of RSASSA-PSS; null for every other scheme
 */
public record SignatureAlgorithm(
        Scheme scheme,
        String oid,
        @Nullable HashFunction hash,
        @Nullable Pss pss) {
    /** Families of signature algorithms. */
    public enum Scheme {
        RSA_PKCS1("RSA-PKCS1-v1_5"),
        RSA_PSS("RSA-PSS"),
        ECDSA("ECDSA"),
        EDDSA("EdDSA"),
        DSA("DSA"),
        /** A message authentication code, which is no signature. */
        HMAC("HMAC"),
        OTHER("other");

        private final String text;

        Scheme(String text) {
            this.text = text;
        }

        /** The name in reports. */
        public String text() {
            return text;
        }
    }

    /**
     * @param maskHash the hash of MGF1; null when another mask function or an unknown hash is named
     * @param saltLength in octets
     * @param trailer 1 is the only legal value
     */
    public record Pss(@Nullable HashFunction maskHash, int saltLength, int trailer) {}

    private static final Map<String, String> RSA = Map.ofEntries(
            Map.entry("1.2.840.113549.1.1.2", HashFunction.MD2.oid()),
            Map.entry("1.2.840.113549.1.1.3", HashFunction.MD4.oid()),
            Map.entry("1.2.840.113549.1.1.4", HashFunction.MD5.oid()),
            Map.entry("1.2.840.113549.1.1.5", HashFunction.SHA_1.oid()),
            Map.entry("1.3.14.3.2.29", HashFunction.SHA_1.oid()),
            Map.entry("1.2.840.113549.1.1.14", HashFunction.SHA_224.oid()),
            Map.entry("1.2.840.113549.1.1.11", HashFunction.SHA_256.oid()),
            Map.entry("1.2.840.113549.1.1.12", HashFunction.SHA_384.oid()),
            Map.entry("1.2.840.113549.1.1.13", HashFunction.SHA_512.oid()),
            Map.entry("1.2.840.113549.1.1.15", HashFunction.SHA_512_224.oid()),
            Map.entry("1.2.840.113549.1.1.16", HashFunction.SHA_512_256.oid()),
            Map.entry("2.16.840.1.101.3.4.3.13", HashFunction.SHA3_224.oid()),
            Map.entry("2.16.840.1.101.3.4.3.14", HashFunction.SHA3_256.oid()),
            Map.entry("2.16.840.1.101.3.4.3.15", HashFunction.SHA3_384.oid()),
            Map.entry("2.16.840.1.101.3.4.3.16", HashFunction.SHA3_512.oid()),
            Map.entry("1.3.36.3.3.1.2", HashFunction.RIPEMD160.oid()));

    private static final Map<String, String> EC = Map.of(
            "1.2.840.10045.4.1", HashFunction.SHA_1.oid(),
            "1.2.840.10045.4.3.1", HashFunction.SHA_224.oid(),
            "1.2.840.10045.4.3.2", HashFunction.SHA_256.oid(),
            "1.2.840.10045.4.3.3", HashFunction.SHA_384.oid(),
            "1.2.840.10045.4.3.4", HashFunction.SHA_512.oid(),
            "2.16.840.1.101.3.4.3.9", HashFunction.SHA3_224.oid(),
            "2.16.840.1.101.3.4.3.10", HashFunction.SHA3_256.oid(),
            "2.16.840.1.101.3.4.3.11", HashFunction.SHA3_384.oid(),
            "2.16.840.1.101.3.4.3.12", HashFunction.SHA3_512.oid());

    private static final Map<String, String> DSA = Map.of(
            "1.2.840.10040.4.3", HashFunction.SHA_1.oid(),
            "1.3.14.3.2.27", HashFunction.SHA_1.oid(),
            "2.16.840.1.101.3.4.3.1", HashFunction.SHA_224.oid(),
            "2.16.840.1.101.3.4.3.2", HashFunction.SHA_256.oid());

    public SignatureAlgorithm {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(oid, "oid");
    }

    /**
     * Reads an AlgorithmIdentifier that names scheme and hash, as certificates and lists do.
     *
     * @param der its encoding; anything else gives {@link Scheme#OTHER}
     */
    public static SignatureAlgorithm of(byte[] der) {
        return of(der, null);
    }

    /**
     * Reads an AlgorithmIdentifier as CMS has it: {@code rsaEncryption} and {@code id-ecPublicKey} take their hash from the digest
     * algorithm beside them.
     *
     * @param digestOid the digest algorithm's identifier; null when there is none
     */
    public static SignatureAlgorithm of(byte[] der, @Nullable String digestOid) {
        try {
            return read(AlgorithmIdentifier.getInstance(der), digestOid);
        } catch (RuntimeException e) {
            // Bouncy Castle has no checked error for malformed structures; what cannot be read is of no known kind.
            return new SignatureAlgorithm(Scheme.OTHER, "", null, null);
        }
    }

    private static SignatureAlgorithm read(AlgorithmIdentifier algorithm, @Nullable String digestOid) {
        String oid = algorithm.getAlgorithm().getId();
        if (oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS.getId())) {
            return pss(oid, algorithm.getParameters());
        }
        if (oid.equals(PKCSObjectIdentifiers.rsaEncryption.getId())) {
            return new SignatureAlgorithm(Scheme.RSA_PKCS1, oid, hash(digestOid), null);
        }
        if (oid.equals("1.2.840.10045.2.1")) {
            return new SignatureAlgorithm(Scheme.ECDSA, oid, hash(digestOid), null);
        }
        if (RSA.containsKey(oid)) {
            return new SignatureAlgorithm(Scheme.RSA_PKCS1, oid, hash(RSA.get(oid)), null);
        }
        if (EC.containsKey(oid)) {
            return new SignatureAlgorithm(Scheme.ECDSA, oid, hash(EC.get(oid)), null);
        }
        if (DSA.containsKey(oid)) {
            return new SignatureAlgorithm(Scheme.DSA, oid, hash(DSA.get(oid)), null);
        }
        if (oid.equals("1.3.101.112") || oid.equals("1.3.101.113")) {
            return new SignatureAlgorithm(Scheme.EDDSA, oid, null, null);
        }
        boolean mac = oid.startsWith("1.2.840.113549.2.")
                && HashFunction.ofOid(oid).isEmpty(); // RSADSI digestAlgorithm arc: 7 … 11 are HMACs
        return new SignatureAlgorithm(
                mac || oid.startsWith("1.3.6.1.5.5.8.1.") ? Scheme.HMAC : Scheme.OTHER, oid, null, null);
    }

    private static SignatureAlgorithm pss(String oid, @Nullable ASN1Encodable parameters) {
        RSASSAPSSparams read = parameters == null ? new RSASSAPSSparams() : RSASSAPSSparams.getInstance(parameters);
        ASN1ObjectIdentifier mask = read.getMaskGenAlgorithm().getAlgorithm();
        HashFunction maskHash = mask.equals(PKCSObjectIdentifiers.id_mgf1)
                ? hash(AlgorithmIdentifier.getInstance(
                                read.getMaskGenAlgorithm().getParameters())
                        .getAlgorithm()
                        .getId())
                : null;
        return new SignatureAlgorithm(
                Scheme.RSA_PSS,
                oid,
                hash(read.getHashAlgorithm().getAlgorithm().getId()),
                new Pss(
                        maskHash,
                        read.getSaltLength().intValueExact(),
                        read.getTrailerField().intValueExact()));
    }

    private static @Nullable HashFunction hash(@Nullable String oid) {
        return oid == null ? null : HashFunction.ofOid(oid).orElse(null);
    }

    /** What messages call it: the hash, or the identifier when the hash is unknown. */
    String label() {
        return hash == null ? oid : hash.algorithm();
    }

    public Optional<HashFunction> knownHash() {
        return Optional.ofNullable(hash);
    }
}
