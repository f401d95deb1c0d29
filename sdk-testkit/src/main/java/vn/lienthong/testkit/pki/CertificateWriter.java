package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.jspecify.annotations.Nullable;

/** Writes and signs certificates (RFC 5280). */
final class CertificateWriter {
    private CertificateWriter() {}

    static X509Certificate selfSigned(CertificatePlan plan) {
        return write(plan, plan.subject().name(), null, null, plan.keys().getPrivate());
    }

    /**
     * @param key that signs, the issuer's own unless the signature is to be wrong
     */
    static X509Certificate issued(
            CertificatePlan plan, X509Certificate issuer, IssuerAddresses addresses, PrivateKey key) {
        try {
            X509CertificateHolder holder = new JcaX509CertificateHolder(issuer);
            return write(plan, holder.getSubject(), holder, addresses, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot read the issuer's certificate", e);
        }
    }

    private static X509Certificate write(
            CertificatePlan plan,
            X500Name issuerName,
            @Nullable X509CertificateHolder issuer,
            @Nullable IssuerAddresses addresses,
            PrivateKey key) {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuerName,
                plan.serial(),
                Date.from(plan.notBefore()),
                Date.from(plan.notAfter()),
                plan.subject().name(),
                plan.keys().getPublic());
        try {
            new ExtensionWriter(builder, plan, new JcaX509ExtensionUtils()).write(issuer, addresses);
            ContentSigner signer = plan.has(CertificateFlaw.SHA1_SIGNED) ? Signing.withSha1(key) : Signing.with(key);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot write the certificate", e);
        }
    }
}
