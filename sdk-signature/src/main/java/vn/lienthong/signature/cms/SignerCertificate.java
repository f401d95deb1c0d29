package vn.lienthong.signature.cms;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.jspecify.annotations.Nullable;

/**
 * Finds the certificate a signer identifier names. Of several, the one the signing-certificate attribute means is taken.
 *
 * @param certificate null when it was not found
 */
record SignerCertificate(@Nullable X509Certificate certificate) {
    static SignerCertificate find(
            SignerInfo signer, CmsSignature cms, Collection<X509Certificate> known, @Nullable EssCertificate ess) {
        List<X509Certificate> all = new ArrayList<>(cms.certificates());
        all.addAll(known);
        List<X509Certificate> named =
                all.stream().filter(c -> isNamed(signer, c)).toList();
        return new SignerCertificate(named.stream()
                .filter(c -> ess != null && ess.fits(c))
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(0)));
    }

    private static boolean isNamed(SignerInfo signer, X509Certificate certificate) {
        ASN1Encodable id = signer.getSID().getId();
        if (id instanceof ASN1OctetString octets) {
            byte[] extension = certificate.getExtensionValue("2.5.29.14");
            byte[] keyId = extension == null ? new byte[0] : octetsOf(octetsOf(extension));
            return keyId.length > 0 && Arrays.equals(keyId, octets.getOctets());
        }
        IssuerAndSerialNumber stated = IssuerAndSerialNumber.getInstance(id);
        return stated.getSerialNumber().getValue().equals(certificate.getSerialNumber())
                && stated.getName()
                        .equals(X500Name.getInstance(
                                certificate.getIssuerX500Principal().getEncoded()));
    }

    private static byte[] octetsOf(byte[] encoded) {
        try {
            return ASN1OctetString.getInstance(encoded).getOctets();
        } catch (RuntimeException e) {
            return new byte[0];
        }
    }
}
