package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PolicyQualifierInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.jspecify.annotations.Nullable;

/** The extensions of a certificate, by its profile and flaws. */
final class ExtensionWriter {
    private static final ASN1ObjectIdentifier GOVERNMENT_POLICY = new ASN1ObjectIdentifier("2.16.704.1.1.1.1.1");
    /** In the arc for examples. */
    private static final ASN1ObjectIdentifier PUBLIC_POLICY = new ASN1ObjectIdentifier("2.999.704.1.1");

    private static final ASN1ObjectIdentifier ANY_POLICY = new ASN1ObjectIdentifier("2.5.29.32.0");
    private static final ASN1ObjectIdentifier NOBODY_KNOWS = new ASN1ObjectIdentifier("2.999.704.99");
    private static final KeyPurposeId SMART_CARD_LOGON =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.4.1.311.20.2.2"));
    private static final int SUBSCRIBER_USAGE =
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment | KeyUsage.dataEncipherment;

    private final X509v3CertificateBuilder target;
    private final CertificatePlan plan;
    private final JcaX509ExtensionUtils ids;

    ExtensionWriter(X509v3CertificateBuilder target, CertificatePlan plan, JcaX509ExtensionUtils ids) {
        this.target = target;
        this.plan = plan;
        this.ids = ids;
    }

    /**
     * @param issuer the issuer's certificate and addresses; absent of a root
     */
    void write(@Nullable X509CertificateHolder issuer, @Nullable IssuerAddresses addresses) throws IOException {
        constraintsAndUsage();
        target.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                ids.createSubjectKeyIdentifier(plan.keys().getPublic()));
        if (issuer != null) {
            boolean full = plan.profile() == CertificateProfile.GOVERNMENT_G1;
            target.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    full
                            ? ids.createAuthorityKeyIdentifier(issuer)
                            : ids.createAuthorityKeyIdentifier(issuer.getSubjectPublicKeyInfo()));
        }
        if (addresses != null) {
            addresses(addresses);
        }
        policies();
        mailbox();
        peculiarities();
    }

    private void constraintsAndUsage() throws IOException {
        boolean authority = plan.profile().authority();
        if (authority || plan.has(CertificateFlaw.IS_CA)) {
            // A root's path length is free; an issuing authority signs subscribers only.
            BasicConstraints constraints = plan.profile() == CertificateProfile.ISSUING_CA
                    ? new BasicConstraints(0)
                    : new BasicConstraints(true);
            target.addExtension(Extension.basicConstraints, true, constraints);
        }
        if (!plan.has(CertificateFlaw.NO_KEY_USAGE)) {
            boolean critical = plan.profile() != CertificateProfile.GOVERNMENT_G1;
            target.addExtension(Extension.keyUsage, critical, new KeyUsage(usage()));
        }
        List<KeyPurposeId> purposes = purposes();
        if (!purposes.isEmpty()) {
            boolean critical = plan.profile() == CertificateProfile.TIME_STAMPING
                    && !plan.has(CertificateFlaw.EXTENDED_KEY_USAGE_NOT_CRITICAL);
            target.addExtension(
                    Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purposes.toArray(new KeyPurposeId[0])));
        }
    }

    private int usage() {
        if (plan.has(CertificateFlaw.WRONG_KEY_USAGE)) {
            return KeyUsage.keyEncipherment | KeyUsage.dataEncipherment;
        }
        return switch (plan.profile()) {
            case ROOT_CA, ISSUING_CA -> KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature;
            case TIME_STAMPING, OCSP_RESPONDER -> KeyUsage.digitalSignature;
            case GOVERNMENT_G1, GOVERNMENT_G2, NATIONAL -> SUBSCRIBER_USAGE;
        };
    }

    private List<KeyPurposeId> purposes() {
        if (plan.has(CertificateFlaw.WRONG_EXTENDED_KEY_USAGE)) {
            return List.of(KeyPurposeId.id_kp_serverAuth);
        }
        return switch (plan.profile()) {
            case ROOT_CA, ISSUING_CA -> List.of();
            case TIME_STAMPING -> List.of(KeyPurposeId.id_kp_timeStamping);
            case OCSP_RESPONDER -> List.of(KeyPurposeId.id_kp_OCSPSigning);
            case NATIONAL -> List.of(KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_emailProtection);
            case GOVERNMENT_G1, GOVERNMENT_G2 ->
                List.of(KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_emailProtection, SMART_CARD_LOGON);
        };
    }

    private void addresses(IssuerAddresses addresses) throws IOException {
        if (!plan.has(CertificateFlaw.NO_CRL_POINT)) {
            DistributionPointName where = new DistributionPointName(new GeneralNames(uri(addresses.crl())));
            target.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(where, null, null)
            }));
        }
        if (!plan.has(CertificateFlaw.NO_AIA)) {
            AccessDescription[] access = {
                new AccessDescription(AccessDescription.id_ad_caIssuers, uri(addresses.certificate())),
                new AccessDescription(AccessDescription.id_ad_ocsp, uri(addresses.ocsp()))
            };
            target.addExtension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(access));
        }
    }

    private void policies() throws IOException {
        List<PolicyInformation> policies = new ArrayList<>();
        switch (plan.profile()) {
            case ISSUING_CA -> policies.add(new PolicyInformation(ANY_POLICY));
            case GOVERNMENT_G2 ->
                policies.add(new PolicyInformation(
                        GOVERNMENT_POLICY, new DERSequence(new PolicyQualifierInfo("http://policies.example.vn/CP"))));
            case NATIONAL -> policies.add(new PolicyInformation(PUBLIC_POLICY));
            case GOVERNMENT_G1, TIME_STAMPING, OCSP_RESPONDER, ROOT_CA -> {
                return;
            }
        }
        target.addExtension(
                Extension.certificatePolicies,
                false,
                new CertificatePolicies(policies.toArray(new PolicyInformation[0])));
    }

    private void mailbox() throws IOException {
        String mailbox = plan.subject().mailbox();
        if (mailbox != null) {
            GeneralName name = new GeneralName(GeneralName.rfc822Name, mailbox);
            target.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(name));
        }
    }

    private void peculiarities() throws IOException {
        if (plan.profile() == CertificateProfile.GOVERNMENT_G1) {
            target.addExtension(Extension.issuerAlternativeName, false, new DERSequence());
            target.addExtension(
                    MiscObjectIdentifiers.netscapeCertComment, false, new DERIA5String("Chung thu so thu nghiem"));
        }
        if (plan.profile() == CertificateProfile.OCSP_RESPONDER) {
            target.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        }
        if (plan.has(CertificateFlaw.UNKNOWN_CRITICAL_EXTENSION)) {
            target.addExtension(NOBODY_KNOWS, true, DERNull.INSTANCE);
        }
    }

    private static GeneralName uri(URI uri) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, uri.toString());
    }
}
