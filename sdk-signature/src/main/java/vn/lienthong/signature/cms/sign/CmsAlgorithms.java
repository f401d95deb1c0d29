package vn.lienthong.signature.cms.sign;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import vn.lienthong.signature.key.HashAlgorithm;
import vn.lienthong.signature.key.SignatureAlgorithm;

/** The object identifiers of what the SDK writes. */
final class CmsAlgorithms {
    private CmsAlgorithms() {}

    static AlgorithmIdentifier digest(HashAlgorithm hash) {
        return new AlgorithmIdentifier(digestId(hash));
    }

    static AlgorithmIdentifier signature(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case RSA_SHA256 -> rsa(PKCSObjectIdentifiers.sha256WithRSAEncryption);
            case RSA_SHA384 -> rsa(PKCSObjectIdentifiers.sha384WithRSAEncryption);
            case RSA_SHA512 -> rsa(PKCSObjectIdentifiers.sha512WithRSAEncryption);
            case RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512 -> pss(algorithm.hash());
            case ECDSA_SHA256 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
            case ECDSA_SHA384 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384);
            case ECDSA_SHA512 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA512);
        };
    }

    private static AlgorithmIdentifier rsa(ASN1ObjectIdentifier id) {
        return new AlgorithmIdentifier(id, DERNull.INSTANCE);
    }

    private static AlgorithmIdentifier pss(HashAlgorithm hash) {
        AlgorithmIdentifier digest = new AlgorithmIdentifier(digestId(hash), DERNull.INSTANCE);
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_RSASSA_PSS,
                new RSASSAPSSparams(
                        digest,
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, digest),
                        new ASN1Integer(hash.length()),
                        new ASN1Integer(1)));
    }

    private static ASN1ObjectIdentifier digestId(HashAlgorithm hash) {
        return switch (hash) {
            case SHA_256 -> NISTObjectIdentifiers.id_sha256;
            case SHA_384 -> NISTObjectIdentifiers.id_sha384;
            case SHA_512 -> NISTObjectIdentifiers.id_sha512;
        };
    }
}
