package vn.lienthong.signature.cms;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.SignatureAlgorithm;
import vn.lienthong.signature.rule.AlgorithmRule;
import vn.lienthong.signature.rule.CertificateRule;
import vn.lienthong.signature.rule.CmsRule;
import vn.lienthong.signature.rule.CryptoRule;

/** Checks one signer of a SignedData against the digest of the content (signature specification 7.6). One use, one thread. */
public final class CmsChecker {
    private static final int MOST_TIMESTAMPS = 20;
    private static final ASN1ObjectIdentifier DATA = PKCSObjectIdentifiers.data;

    private final CmsSignature cms;
    private final SignerInfo signer;
    private final String path;
    private final Findings.Collector findings = Findings.collector();

    private CmsChecker(CmsSignature cms, SignerInfo signer, String path) {
        this.cms = cms;
        this.signer = signer;
        this.path = path;
    }

    /**
     * Checks the first signer.
     *
     * @param cms with at least one signer
     * @param contentDigest digest of the content by the signer's digest algorithm; null when it could not be made
     * @param contentStart the first octet of the content, -1 when there is none
     * @param known certificates from elsewhere among which the signer's may be
     * @param path of the findings
     */
    public static CmsCheck check(
            CmsSignature cms,
            byte @Nullable [] contentDigest,
            int contentStart,
            Collection<X509Certificate> known,
            String path) {
        CmsChecker checker = new CmsChecker(cms, cms.signers().get(0), path);
        try {
            return checker.run(contentDigest, contentStart, known);
        } catch (IOException | RuntimeException e) {
            checker.findings.add(CmsRule.ATTRIBUTE.at(path));
            return checker.result(null, null, null, false, null);
        }
    }

    private CmsCheck run(byte @Nullable [] contentDigest, int contentStart, Collection<X509Certificate> known)
            throws IOException {
        SignedAttributes attributes = signer.getAuthenticatedAttributes() == null
                ? null
                : new SignedAttributes(signer.getAuthenticatedAttributes());
        EssCertificate ess = attributes == null ? null : EssCertificate.of(attributes);
        SignerCertificate found = SignerCertificate.find(signer, cms, known, ess);
        X509Certificate certificate = found.certificate();
        if (certificate == null) {
            findings.add(CertificateRule.NOT_FOUND.at(path));
        } else if (ess != null && !ess.fits(certificate)) {
            findings.add(CmsRule.ESS_MISMATCH.at(path));
        }
        Boolean digest = Boolean.TRUE;
        if (attributes == null) {
            noAttributes(contentStart);
        } else {
            digest = attributes(attributes, contentDigest);
        }
        if (cms.isBer() || (attributes != null && !attributes.isDer())) {
            findings.add(CmsRule.BER.at(path));
        }
        String hash = Digests.name(signer.getDigestAlgorithm().getAlgorithm());
        SignatureScheme scheme = SignatureScheme.of(signer.getDigestEncryptionAlgorithm());
        boolean agreed = agreement(scheme, hash, certificate, attributes);
        Boolean value = null;
        if (certificate != null && hash != null && agreed) {
            value = value(scheme, hash, certificate.getPublicKey(), attributes, contentDigest);
        }
        if (Boolean.FALSE.equals(value)) {
            findings.add(CryptoRule.SIGNATURE.at(path));
        }
        return result(certificate, scheme, digest, ess != null, value);
    }

    /** Without attributes the content itself is signed; content that looks like attributes is a known trick. */
    private void noAttributes(int contentStart) {
        findings.add(CmsRule.NO_ATTRIBUTES.at(path));
        if (contentStart == 0x31) {
            findings.add(CmsRule.CONFUSION.at(path));
        }
        if (!DATA.equals(cms.data().getEncapContentInfo().getContentType())) {
            findings.add(CmsRule.ATTRIBUTE.at(path));
        }
    }

    private @Nullable Boolean attributes(SignedAttributes attributes, byte @Nullable [] contentDigest) {
        boolean type = (attributes.single(CMSAttributes.contentType) instanceof ASN1ObjectIdentifier stated)
                && stated.equals(cms.data().getEncapContentInfo().getContentType());
        ASN1Encodable digest = attributes.single(CMSAttributes.messageDigest);
        if (!type || !(digest instanceof ASN1OctetString) || attributes.hasDoubles()) {
            findings.add(CmsRule.ATTRIBUTE.at(path));
        }
        if (contentDigest == null || !(digest instanceof ASN1OctetString octets)) {
            return null;
        }
        boolean right = MessageDigest.isEqual(octets.getOctets(), contentDigest);
        if (!right) {
            findings.add(CryptoRule.DIGEST.at(path));
        }
        return right;
    }

    private boolean agreement(
            SignatureScheme scheme,
            @Nullable String hash,
            @Nullable X509Certificate certificate,
            @Nullable SignedAttributes attributes) {
        boolean agreed = scheme.hash() == null || hash == null || scheme.hash().equals(hash);
        agreed &= certificate == null || SignatureValue.fits(scheme, certificate.getPublicKey());
        agreed &= attributes == null || protectedAlgorithms(attributes);
        if (!agreed) {
            findings.add(AlgorithmRule.MISMATCH.at(path));
        }
        switch (scheme.family()) {
            case RSA_PKCS1 -> findings.add(AlgorithmRule.PKCS15.at(path));
            case RSA_PSS -> {
                if (scheme.mgfHash() == null || !scheme.mgfHash().equals(scheme.hash())) {
                    findings.add(AlgorithmRule.PSS_PARAMS.at(path));
                }
                if (scheme.trailer() != 1) {
                    findings.add(CryptoRule.SIGNATURE.at(path));
                }
            }
            case HMAC -> findings.add(AlgorithmRule.HMAC.at(path));
            case EDDSA, DSA, UNKNOWN -> findings.add(AlgorithmRule.NOT_LISTED.at(path, name(scheme)));
            case ECDSA -> {}
        }
        return agreed;
    }

    private String name(SignatureScheme scheme) {
        String label = scheme.family().label();
        return label.isEmpty()
                ? signer.getDigestEncryptionAlgorithm().getAlgorithm().getId()
                : label;
    }

    private boolean protectedAlgorithms(SignedAttributes attributes) {
        if (!attributes.has(CMSAttributes.cmsAlgorithmProtect)) {
            return true;
        }
        CMSAlgorithmProtection protection =
                CMSAlgorithmProtection.getInstance(attributes.single(CMSAttributes.cmsAlgorithmProtect));
        return protection != null
                && protection
                        .getDigestAlgorithm()
                        .getAlgorithm()
                        .equals(signer.getDigestAlgorithm().getAlgorithm())
                && protection.getSignatureAlgorithm() != null
                && protection
                        .getSignatureAlgorithm()
                        .getAlgorithm()
                        .equals(signer.getDigestEncryptionAlgorithm().getAlgorithm());
    }

    private @Nullable Boolean value(
            SignatureScheme scheme,
            String hash,
            PublicKey key,
            @Nullable SignedAttributes attributes,
            byte @Nullable [] contentDigest)
            throws IOException {
        byte[] value = signer.getEncryptedDigest().getOctets();
        if (attributes == null) {
            return contentDigest == null ? null : SignatureValue.verifyDigest(scheme, hash, key, contentDigest, value);
        }
        Boolean right = SignatureValue.verify(scheme, hash, key, attributes.der(), value);
        if (Boolean.FALSE.equals(right) && !attributes.isDer()) {
            return SignatureValue.verify(scheme, hash, key, attributes.asWritten(), value);
        }
        return right;
    }

    private CmsCheck result(
            @Nullable X509Certificate certificate,
            @Nullable SignatureScheme scheme,
            @Nullable Boolean digest,
            boolean hasEss,
            @Nullable Boolean value) {
        PublicKey key = certificate == null ? null : certificate.getPublicKey();
        Boolean integrity = null;
        if (Boolean.FALSE.equals(digest) || Boolean.FALSE.equals(value)) {
            integrity = false;
        } else if (digest != null && value != null) {
            integrity = true;
        }
        RevocationArchive archive = RevocationArchive.of(signer.getAuthenticatedAttributes());
        return new CmsCheck(
                findings.toFindings(),
                certificate,
                integrity,
                Digests.name(signer.getDigestAlgorithm().getAlgorithm()),
                scheme == null ? null : algorithmName(scheme, key),
                algorithm(),
                bits(key),
                hasEss,
                SigningTime.of(signer.getAuthenticatedAttributes()),
                List.of(signer.getEncryptedDigest().getOctets()),
                timestamps(),
                archive.crls(),
                archive.ocsps());
    }

    private static @Nullable String algorithmName(SignatureScheme scheme, @Nullable PublicKey key) {
        String label = scheme.family().label();
        if ((scheme.family() == SignatureScheme.Family.ECDSA) && (key instanceof ECPublicKey ec)) {
            return label + "-P" + ec.getParams().getOrder().bitLength();
        }
        return label.isEmpty() ? null : label;
    }

    private SignatureAlgorithm algorithm() {
        return SignatureAlgorithm.of(
                Encoded.octets(signer.getDigestEncryptionAlgorithm()),
                signer.getDigestAlgorithm().getAlgorithm().getId());
    }

    private static int bits(@Nullable PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength();
        }
        BigInteger order = key instanceof ECPublicKey ec ? ec.getParams().getOrder() : BigInteger.ZERO;
        return order.bitLength();
    }

    private List<byte[]> timestamps() {
        ASN1Set values = SignedAttributes.values(
                signer.getUnauthenticatedAttributes(), PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        List<byte[]> tokens = new ArrayList<>();
        for (int i = 0; values != null && i < values.size() && i < MOST_TIMESTAMPS; i++) {
            tokens.add(Encoded.octets(values.getObjectAt(i)));
        }
        return tokens;
    }
}
