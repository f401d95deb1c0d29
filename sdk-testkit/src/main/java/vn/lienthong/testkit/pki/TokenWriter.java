package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.Accuracy;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.time.SdkClock;

/** Writes time-stamp tokens (RFC 3161, 2.4.2; RFC 5816), without the checks a time-stamping library makes, for the flaws' sake. */
final class TokenWriter {
    private static final AtomicLong SERIAL = new AtomicLong();
    private static final Duration SKEW = Duration.ofHours(7);

    private final SdkClock clock;

    TokenWriter(SdkClock clock) {
        this.clock = clock;
    }

    /**
     * @param certificates whether they go with the token
     */
    record Order(
            MessageImprint imprint, @Nullable BigInteger nonce, ASN1ObjectIdentifier policy, boolean certificates) {}

    ContentInfo write(Order order, TestIdentity unit, Set<TsaFlaw> flaws) {
        Instant time = time(flaws);
        try {
            TSTInfo info = info(order, unit, time, flaws);
            CMSSignedDataGenerator cms = new CMSSignedDataGenerator();
            PrivateKey key = unit.privateKey();
            cms.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(Digests.calculators())
                    .setSignedAttributeGenerator(
                            new DefaultSignedAttributeTableGenerator(attributes(unit, time, flaws)))
                    .build(
                            Signing.with(flaws.contains(TsaFlaw.BROKEN_SIGNATURE) ? Signing.strangerFor(key) : key),
                            unit.certificate()));
            if (order.certificates() && !flaws.contains(TsaFlaw.NO_CERTIFICATE)) {
                List<X509Certificate> chain = unit.chain();
                cms.addCertificates(new JcaCertStore(chain.subList(0, chain.size() - 1)));
            }
            return cms.generate(
                            new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info.getEncoded("DER")),
                            true)
                    .toASN1Structure();
        } catch (CMSException | OperatorCreationException | IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot write the token", e);
        }
    }

    private Instant time(Set<TsaFlaw> flaws) {
        Instant now = clock.now();
        if (flaws.contains(TsaFlaw.CLOCK_AHEAD)) {
            return now.plus(SKEW);
        }
        return flaws.contains(TsaFlaw.CLOCK_BEHIND) ? now.minus(SKEW) : now;
    }

    private static TSTInfo info(Order order, TestIdentity unit, Instant time, Set<TsaFlaw> flaws)
            throws GeneralSecurityException {
        MessageImprint imprint = order.imprint();
        if (flaws.contains(TsaFlaw.WRONG_IMPRINT)) {
            byte[] other = imprint.getHashedMessage().clone();
            other[0] ^= 1;
            imprint = new MessageImprint(imprint.getHashAlgorithm(), other);
        }
        return new TSTInfo(
                order.policy(),
                imprint,
                new ASN1Integer(SERIAL.incrementAndGet()),
                generalized(time),
                new Accuracy(new ASN1Integer(1), null, null),
                null,
                nonce(order.nonce(), flaws),
                new GeneralName(new JcaX509CertificateHolder(unit.certificate()).getSubject()),
                null);
    }

    private static @Nullable ASN1Integer nonce(@Nullable BigInteger asked, Set<TsaFlaw> flaws) {
        if (flaws.contains(TsaFlaw.WRONG_NONCE)) {
            return new ASN1Integer(asked == null ? BigInteger.ONE : asked.add(BigInteger.ONE));
        }
        return asked == null || flaws.contains(TsaFlaw.NO_NONCE) ? null : new ASN1Integer(asked);
    }

    private static AttributeTable attributes(TestIdentity unit, Instant time, Set<TsaFlaw> flaws)
            throws GeneralSecurityException {
        X509Certificate named = flaws.contains(TsaFlaw.WRONG_SIGNING_CERTIFICATE)
                ? unit.issuer().certificate()
                : unit.certificate();
        ESSCertIDv2 id = new ESSCertIDv2(Digests.sha256(named.getEncoded()));
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time)))));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(id))));
        return new AttributeTable(attributes);
    }

    private static ASN1GeneralizedTime generalized(Instant time) {
        return new DERGeneralizedTime(Date.from(time));
    }
}
