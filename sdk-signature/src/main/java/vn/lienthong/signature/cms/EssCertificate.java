package vn.lienthong.signature.cms;

import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/** The signing-certificate attribute (RFC 5035): the hash of the certificate the signer meant. */
final class EssCertificate {
    private final @Nullable String hashName;
    private final byte[] hash;

    private EssCertificate(@Nullable String hashName, byte[] hash) {
        this.hashName = hashName;
        this.hash = hash;
    }

    /** What an attribute says; its hash is empty when the attribute cannot be read, and then fits nothing. Null without attribute. */
    static @Nullable EssCertificate of(SignedAttributes attributes) {
        boolean second = attributes.has(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (!second && !attributes.has(PKCSObjectIdentifiers.id_aa_signingCertificate)) {
            return null;
        }
        try {
            ASN1Encodable value = attributes.single(
                    second
                            ? PKCSObjectIdentifiers.id_aa_signingCertificateV2
                            : PKCSObjectIdentifiers.id_aa_signingCertificate);
            if (second) {
                ESSCertIDv2 id = SigningCertificateV2.getInstance(value).getCerts()[0];
                return new EssCertificate(Digests.name(id.getHashAlgorithm().getAlgorithm()), id.getCertHash());
            }
            ESSCertID id = SigningCertificate.getInstance(value).getCerts()[0];
            return new EssCertificate("SHA-1", id.getCertHash());
        } catch (RuntimeException e) {
            return new EssCertificate(null, new byte[0]);
        }
    }

    boolean fits(X509Certificate certificate) {
        if (hashName == null || !Digests.isAvailable(hashName)) {
            return false;
        }
        try {
            return MessageDigest.isEqual(Digests.create(hashName).digest(certificate.getEncoded()), hash);
        } catch (CertificateEncodingException e) {
            return false;
        }
    }
}
