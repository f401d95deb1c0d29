package vn.lienthong.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;

/** A CMS SignedData as it was read; nothing is judged yet. Immutable. */
public final class CmsSignature {
    private static final int MOST_CERTIFICATES = 200;

    private final SignedData data;
    private final List<SignerInfo> signers;
    private final List<X509Certificate> certificates;
    private final List<byte[]> crls;
    private final List<byte[]> ocsps;
    private final boolean ber;
    private final boolean padded;

    private CmsSignature(SignedData data, boolean ber, boolean padded) throws CmsUnreadableException {
        this.data = data;
        this.ber = ber;
        this.padded = padded;
        this.signers = new ArrayList<>();
        for (ASN1Encodable signer : data.getSignerInfos()) {
            signers.add(SignerInfo.getInstance(signer));
        }
        this.certificates = certificates(data.getCertificates());
        this.crls = new ArrayList<>();
        this.ocsps = new ArrayList<>();
        readRevocation(data.getCRLs());
    }

    /**
     * Reads the first ASN.1 value of the octets.
     *
     * @throws CmsUnreadableException when it is no SignedData
     */
    public static CmsSignature read(byte[] octets) throws CmsUnreadableException {
        PaddedCms padded = PaddedCms.read(octets);
        try {
            ContentInfo info = ContentInfo.getInstance(padded.value());
            if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                throw new CmsUnreadableException("no SignedData");
            }
            SignedData data = SignedData.getInstance(info.getContent());
            return new CmsSignature(data, padded.value() instanceof BERSequence, padded.onlyZeros());
        } catch (RuntimeException e) {
            throw new CmsUnreadableException("not a SignedData structure");
        }
    }

    /** False when octets other than zeros follow the value. */
    public boolean isZeroPadded() {
        return padded;
    }

    /** Whether it was written with indefinite lengths. */
    public boolean isBer() {
        return ber;
    }

    public int signerCount() {
        return signers.size();
    }

    List<SignerInfo> signers() {
        return signers;
    }

    SignedData data() {
        return data;
    }

    /** The hash function of the first signer's content digest, for example {@code SHA-256}; null when unknown or without signer. */
    public @Nullable String digestName() {
        return signers.isEmpty()
                ? null
                : Digests.name(signers.get(0).getDigestAlgorithm().getAlgorithm());
    }

    /** The object identifier of that hash function, for a message; empty without signer. */
    public String digestOid() {
        return signers.isEmpty()
                ? ""
                : signers.get(0).getDigestAlgorithm().getAlgorithm().getId();
    }

    /** Certificates carried, as far as they can be read. They give no trust. */
    public List<X509Certificate> certificates() {
        return certificates;
    }

    /** CRLs carried, DER. */
    public List<byte[]> crls() {
        return crls;
    }

    /** OCSP responses carried, DER. */
    public List<byte[]> ocsps() {
        return ocsps;
    }

    /** The content inside; null when it is detached. */
    public byte @Nullable [] content() {
        ASN1Encodable content = data.getEncapContentInfo().getContent();
        return content instanceof ASN1OctetString octets ? octets.getOctets() : null;
    }

    /** Whether any content is inside, octets or not. */
    public boolean hasContent() {
        return data.getEncapContentInfo().getContent() != null;
    }

    private static List<X509Certificate> certificates(@Nullable ASN1Set set) throws CmsUnreadableException {
        List<X509Certificate> found = new ArrayList<>();
        if (set == null) {
            return found;
        }
        if (set.size() > MOST_CERTIFICATES) {
            throw new CmsUnreadableException("too many certificates");
        }
        for (ASN1Encodable item : set) {
            if (item.toASN1Primitive() instanceof ASN1Sequence sequence) {
                X509Certificate certificate = certificate(sequence);
                if (certificate != null) {
                    found.add(certificate);
                }
            }
        }
        return found;
    }

    static @Nullable X509Certificate certificate(ASN1Encodable encoded) {
        try {
            byte[] der = encoded.toASN1Primitive().getEncoded(ASN1Encoding.DER);
            return certificate(der);
        } catch (IOException e) {
            return null;
        }
    }

    /** Reads one certificate; null when it cannot be read: then it is as if it were not there. */
    public static @Nullable X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            return null;
        }
    }

    private void readRevocation(@Nullable ASN1Set set) {
        if (set == null) {
            return;
        }
        for (ASN1Encodable item : set) {
            if (item.toASN1Primitive() instanceof ASN1TaggedObject tagged) {
                readOther(tagged);
            } else {
                crls.add(Encoded.octets(item));
            }
        }
    }

    /** OtherRevocationInfoFormat with an OCSP response (RFC 5940). */
    private void readOther(ASN1TaggedObject tagged) {
        ASN1Sequence other = ASN1Sequence.getInstance(tagged, false);
        if (CMSObjectIdentifiers.id_ri_ocsp_response.equals(other.getObjectAt(0))) {
            ocsps.add(Encoded.octets(other.getObjectAt(1)));
        }
    }
}
