package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.lienthong.testkit.pki.TestIdentity;

/** CMS signatures for test documents, right by default and wrong as told. */
final class TestCms {
    private final TestIdentity identity;
    private String algorithm = "SHA256withRSA";
    private boolean ess = true;
    private boolean attributes = true;
    private boolean encapsulated;
    private int signers = 1;
    private X509Certificate meant;
    private byte[] statedDigest;
    private Instant signingTime;
    private final List<Attribute> more = new ArrayList<>();
    private UnaryOperator<byte[]> spoil = UnaryOperator.identity();
    private UnaryOperator<CMSSignedData> unsigned = UnaryOperator.identity();

    TestCms(TestIdentity identity) {
        this.identity = identity;
        this.meant = identity.certificate();
    }

    TestCms algorithm(String name) {
        this.algorithm = name;
        return this;
    }

    TestCms withoutEss() {
        this.ess = false;
        return this;
    }

    TestCms withoutAttributes() {
        this.attributes = false;
        return this;
    }

    TestCms encapsulated() {
        this.encapsulated = true;
        return this;
    }

    TestCms signers(int count) {
        this.signers = count;
        return this;
    }

    TestCms meaning(X509Certificate certificate) {
        this.meant = certificate;
        return this;
    }

    TestCms statedDigest(byte[] digest) {
        this.statedDigest = digest;
        return this;
    }

    TestCms signingTime(Instant time) {
        this.signingTime = time;
        return this;
    }

    TestCms attribute(ASN1ObjectIdentifier type, org.bouncycastle.asn1.ASN1Encodable value) {
        more.add(new Attribute(type, new DERSet(value)));
        return this;
    }

    /** Changes the finished encoding. */
    TestCms spoil(UnaryOperator<byte[]> change) {
        this.spoil = change;
        return this;
    }

    /** Adds unsigned attributes, time stamps for example. */
    TestCms unsigned(UnaryOperator<CMSSignedData> change) {
        this.unsigned = change;
        return this;
    }

    byte[] sign(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (int i = 0; i < signers; i++) {
                generator.addSignerInfoGenerator(signer());
            }
            generator.addCertificates(new JcaCertStore(identity.chain()));
            CMSTypedData data = encapsulated ? new CMSProcessableByteArray(content) : new Detached(content);
            CMSSignedData signed = unsigned.apply(generator.generate(data, encapsulated));
            return spoil.apply(signed.toASN1Structure().getEncoded("DER"));
        } catch (CMSException | IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignerInfoGenerator signer() throws GeneralSecurityException, OperatorCreationException {
        JcaSignerInfoGeneratorBuilder builder =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        builder.setDirectSignature(!attributes);
        builder.setSignedAttributeGenerator(parameters -> {
            var table = new java.util.Hashtable<ASN1ObjectIdentifier, Attribute>();
            byte[] digest = statedDigest != null
                    ? statedDigest
                    : (byte[]) parameters.get(org.bouncycastle.cms.CMSAttributeTableGenerator.DIGEST);
            put(table, CMSAttributes.contentType, PKCSObjectIdentifiers.data);
            put(table, CMSAttributes.messageDigest, new DEROctetString(digest));
            if (ess) {
                put(
                        table,
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new SigningCertificateV2(new ESSCertIDv2(sha256(meant))));
            }
            if (signingTime != null) {
                put(table, CMSAttributes.signingTime, new Time(Date.from(signingTime)));
            }
            more.forEach(attribute -> table.put(attribute.getAttrType(), attribute));
            return new AttributeTable(table);
        });
        JcaContentSignerBuilder content = new JcaContentSignerBuilder(algorithm);
        if (algorithm.endsWith("MGF1")) {
            content.setProvider(new BouncyCastleProvider());
        }
        return builder.build(content.build(identity.privateKey()), identity.certificate());
    }

    private static void put(
            java.util.Hashtable<ASN1ObjectIdentifier, Attribute> table,
            ASN1ObjectIdentifier type,
            org.bouncycastle.asn1.ASN1Encodable value) {
        table.put(type, new Attribute(type, new DERSet(value)));
    }

    private static byte[] sha256(X509Certificate certificate) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Content that is hashed and left out. */
    private static final class Detached extends CMSProcessableByteArray {
        Detached(byte[] content) {
            super(content);
        }
    }
}
