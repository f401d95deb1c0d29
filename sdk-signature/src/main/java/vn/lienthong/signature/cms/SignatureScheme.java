package vn.lienthong.signature.cms;

import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A signature algorithm taken apart.
 *
 * @param family what kind it is
 * @param hash hash function inside; null when the algorithm leaves it to the digest algorithm, or it is not known
 * @param mgfHash hash of the mask generation (PSS only)
 * @param saltLength octets (PSS only)
 * @param trailer trailer field (PSS only; 1 is the only legal one)
 */
record SignatureScheme(
        Family family, @Nullable String hash, @Nullable String mgfHash, int saltLength, int trailer) {
    enum Family {
        RSA_PKCS1("RSA-PKCS1-v1_5"),
        RSA_PSS("RSA-PSS"),
        ECDSA("ECDSA"),
        EDDSA("EdDSA"),
        DSA("DSA"),
        HMAC("HMAC"),
        UNKNOWN("");

        private final String label;

        Family(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Map<String, String> RSA = Map.ofEntries(
            Map.entry("1.2.840.113549.1.1.2", "MD2"),
            Map.entry("1.2.840.113549.1.1.3", "MD4"),
            Map.entry("1.2.840.113549.1.1.4", "MD5"),
            Map.entry("1.2.840.113549.1.1.5", "SHA-1"),
            Map.entry("1.3.14.3.2.29", "SHA-1"),
            Map.entry("1.2.840.113549.1.1.14", "SHA-224"),
            Map.entry("1.2.840.113549.1.1.11", "SHA-256"),
            Map.entry("1.2.840.113549.1.1.12", "SHA-384"),
            Map.entry("1.2.840.113549.1.1.13", "SHA-512"),
            Map.entry("1.2.840.113549.1.1.15", "SHA-512/224"),
            Map.entry("1.2.840.113549.1.1.16", "SHA-512/256"),
            Map.entry("2.16.840.1.101.3.4.3.13", "SHA3-224"),
            Map.entry("2.16.840.1.101.3.4.3.14", "SHA3-256"),
            Map.entry("2.16.840.1.101.3.4.3.15", "SHA3-384"),
            Map.entry("2.16.840.1.101.3.4.3.16", "SHA3-512"));

    private static final Map<String, String> ECDSA = Map.of(
            "1.2.840.10045.4.1", "SHA-1",
            "1.2.840.10045.4.3.1", "SHA-224",
            "1.2.840.10045.4.3.2", "SHA-256",
            "1.2.840.10045.4.3.3", "SHA-384",
            "1.2.840.10045.4.3.4", "SHA-512",
            "2.16.840.1.101.3.4.3.9", "SHA3-224",
            "2.16.840.1.101.3.4.3.10", "SHA3-256",
            "2.16.840.1.101.3.4.3.11", "SHA3-384",
            "2.16.840.1.101.3.4.3.12", "SHA3-512");

    static SignatureScheme of(AlgorithmIdentifier algorithm) {
        String oid = algorithm.getAlgorithm().getId();
        if (PKCSObjectIdentifiers.id_RSASSA_PSS.getId().equals(oid)) {
            return pss(algorithm.getParameters());
        }
        if (PKCSObjectIdentifiers.rsaEncryption.getId().equals(oid)) {
            return plain(Family.RSA_PKCS1, null);
        }
        if (RSA.containsKey(oid)) {
            return plain(Family.RSA_PKCS1, RSA.get(oid));
        }
        if (ECDSA.containsKey(oid) || "1.2.840.10045.2.1".equals(oid)) {
            return plain(Family.ECDSA, ECDSA.get(oid));
        }
        if ("1.3.101.112".equals(oid) || "1.3.101.113".equals(oid)) {
            return plain(Family.EDDSA, null);
        }
        if (oid.startsWith("1.2.840.10040.4.") || oid.startsWith("2.16.840.1.101.3.4.3.")) {
            return plain(Family.DSA, null);
        }
        boolean hmac = oid.startsWith("1.2.840.113549.2.") || oid.startsWith("1.3.6.1.5.5.8.1.");
        return plain(hmac ? Family.HMAC : Family.UNKNOWN, null);
    }

    private static SignatureScheme plain(Family family, @Nullable String hash) {
        return new SignatureScheme(family, hash, null, 0, 1);
    }

    private static SignatureScheme pss(@Nullable ASN1Encodable parameters) {
        try {
            RSASSAPSSparams pss = RSASSAPSSparams.getInstance(parameters);
            if (pss == null) {
                return new SignatureScheme(Family.RSA_PSS, "SHA-1", "SHA-1", 20, 1);
            }
            AlgorithmIdentifier mgf = pss.getMaskGenAlgorithm();
            String mgfHash = PKCSObjectIdentifiers.id_mgf1.equals(mgf.getAlgorithm())
                    ? Digests.name(
                            AlgorithmIdentifier.getInstance(mgf.getParameters()).getAlgorithm())
                    : null;
            return new SignatureScheme(
                    Family.RSA_PSS,
                    Digests.name(pss.getHashAlgorithm().getAlgorithm()),
                    mgfHash,
                    pss.getSaltLength().intValueExact(),
                    pss.getTrailerField().intValueExact());
        } catch (RuntimeException e) {
            return plain(Family.UNKNOWN, null);
        }
    }
}
