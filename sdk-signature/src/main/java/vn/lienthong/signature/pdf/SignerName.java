package vn.lienthong.signature.pdf;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Names as the certificate states them, for {@code /Name} and for the text of visible signatures. */
final class SignerName {
    private SignerName() {}

    /** The common name; empty when the certificate has none. */
    static String of(X509Certificate certificate) {
        return first(certificate, BCStyle.CN);
    }

    /** The organisation, else the common name. */
    static String organisation(X509Certificate certificate) {
        String organisation = first(certificate, BCStyle.O);
        return organisation.isEmpty() ? of(certificate) : organisation;
    }

    private static String first(X509Certificate certificate, ASN1ObjectIdentifier type) {
        RDN[] found = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(type);
        return found.length == 0
                ? ""
                : IETFUtils.valueToString(found[0].getFirst().getValue()).replaceAll("\\\\(.)", "$1");
    }
}
