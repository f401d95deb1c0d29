package vn.lienthong.signature.cms.sign;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.key.HashAlgorithm;
import vn.lienthong.signature.key.SignatureAlgorithm;

/**
 * Makes detached CMS signatures of one signer, each in two steps: the signed attributes, which are what a key signs, then the whole once
 * the value is there. Nothing needs to be kept between the steps but the attributes' octets. What does not change from signature to
 * signature is made once. Immutable and thread-safe.
 */
public final class CadesSignature {
    /** Tags, lengths, version numbers, algorithm identifiers. */
    private static final int FRAME = 512;

    private final List<X509Certificate> chain;
    private final SignatureAlgorithm algorithm;
    private final Certificate signer;
    private final Attribute signingCertificate;
    private final DLSet certificates;

    /** @param chain signer first; a root at its end is left out of the signature */
    public CadesSignature(List<X509Certificate> chain, SignatureAlgorithm algorithm) {
        this.chain = belowTheAnchor(chain);
        this.algorithm = algorithm;
        this.signer = structure(chain.get(0));
        this.signingCertificate =
                new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signingCertificate()));
        ASN1EncodableVector sorted = new ASN1EncodableVector();
        this.chain.stream()
                .map(CadesSignature::encoded)
                .sorted(Arrays::compareUnsigned)
                .forEach(der -> sorted.add(parsed(der)));
        this.certificates = new DLSet(sorted);
    }

    /**
     * The signed attributes of a PAdES baseline signature: content-type, message-digest, signing-certificate-v2, no signing-time
     * (SG-07).
     *
     * @return DER of the SET, the octets to be signed
     */
    public byte[] signedAttributes(byte[] contentDigest) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(contentDigest))));
        attributes.add(signingCertificate);
        return encoded(new DERSet(attributes));
    }

    /**
     * Puts the signature together.
     *
     * @param signedAttributes as {@link #signedAttributes} gave them
     * @param value the signature value over them
     * @param timestampToken DER of a signature-time-stamp over the value, or null
     */
    public byte[] assemble(byte[] signedAttributes, byte[] value, byte @Nullable [] timestampToken) {
        ASN1EncodableVector signerInfo = new ASN1EncodableVector();
        signerInfo.add(new ASN1Integer(1));
        signerInfo.add(new IssuerAndSerialNumber(
                signer.getIssuer(), signer.getSerialNumber().getValue()));
        signerInfo.add(CmsAlgorithms.digest(algorithm.hash()));
        signerInfo.add(new DLTaggedObject(false, 0, ASN1Set.getInstance(parsed(signedAttributes))));
        signerInfo.add(CmsAlgorithms.signature(algorithm));
        signerInfo.add(new DEROctetString(value));
        if (timestampToken != null) {
            Attribute stamp = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DLSet(parsed(timestampToken)));
            signerInfo.add(new DLTaggedObject(false, 1, new DLSet(stamp)));
        }

        ASN1EncodableVector signedData = new ASN1EncodableVector();
        signedData.add(new ASN1Integer(1));
        signedData.add(new DLSet(CmsAlgorithms.digest(algorithm.hash())));
        signedData.add(new DLSequence(CMSObjectIdentifiers.data));
        signedData.add(new DLTaggedObject(false, 0, certificates));
        signedData.add(new DLSet(new DLSequence(signerInfo)));
        return encoded(contentInfo(CMSObjectIdentifiers.signedData, new DLSequence(signedData)));
    }

    /** An upper bound of the octets of the whole, a time stamp not counted. */
    public int estimatedLength() {
        int length = FRAME + 1024 + signer.getIssuer().toString().length() * 4;
        for (X509Certificate certificate : chain) {
            length += encoded(certificate).length;
        }
        return length;
    }

    private SigningCertificateV2 signingCertificate() {
        byte[] hash = HashAlgorithm.SHA_256.newDigest().digest(encoded(chain.get(0)));
        X500Name issuer = signer.getIssuer();
        IssuerSerial serial = new IssuerSerial(
                new GeneralNames(new GeneralName(issuer)),
                signer.getSerialNumber().getValue());
        return new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(hash, serial)});
    }

    private static List<X509Certificate> belowTheAnchor(List<X509Certificate> chain) {
        List<X509Certificate> kept = new ArrayList<>(chain);
        X509Certificate last = kept.get(kept.size() - 1);
        if (kept.size() > 1 && last.getSubjectX500Principal().equals(last.getIssuerX500Principal())) {
            kept.remove(kept.size() - 1);
        }
        return List.copyOf(kept);
    }

    private static DLSequence contentInfo(ASN1ObjectIdentifier type, DLSequence content) {
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(type);
        parts.add(new DLTaggedObject(true, 0, content));
        return new DLSequence(parts);
    }

    private static Certificate structure(X509Certificate certificate) {
        return Certificate.getInstance(encoded(certificate));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has an encoding", e);
        }
    }

    private static ASN1Primitive parsed(byte[] der) {
        try {
            return ASN1Primitive.fromByteArray(der);
        } catch (IOException e) {
            throw new IllegalArgumentException("not DER");
        }
    }

    /** Keeps the octets of certificates and time stamps as they came, even where these are not DER. */
    private static byte[] encoded(ASN1Primitive value) {
        try {
            return value.getEncoded(ASN1Encoding.DL);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }
}
