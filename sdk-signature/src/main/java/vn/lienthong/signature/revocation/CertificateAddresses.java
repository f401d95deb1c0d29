package vn.lienthong.signature.revocation;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * The http(s) addresses a certificate names. They are the certificate's wish, not ours: the fetcher's rules decide.
 *
 * @param lists of revocation lists
 * @param responders of OCSP responders
 * @param issuers of the issuer's certificate
 */
public record CertificateAddresses(List<URI> lists, List<URI> responders, List<URI> issuers) {
    private static final int MOST = 4;

    public CertificateAddresses {
        lists = List.copyOf(lists);
        responders = List.copyOf(responders);
        issuers = List.copyOf(issuers);
    }

    public static CertificateAddresses of(X509Certificate certificate) {
        return new CertificateAddresses(
                lists(certificate),
                access(certificate, AccessDescription.id_ad_ocsp),
                access(certificate, AccessDescription.id_ad_caIssuers));
    }

    private static List<URI> lists(X509Certificate certificate) {
        List<URI> found = new ArrayList<>();
        try {
            byte[] extension = certificate.getExtensionValue("2.5.29.31");
            if (extension != null) {
                for (DistributionPoint point :
                        CRLDistPoint.getInstance(content(extension)).getDistributionPoints()) {
                    DistributionPointName name = point.getDistributionPoint();
                    if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
                        for (GeneralName one :
                                GeneralNames.getInstance(name.getName()).getNames()) {
                            add(one, found);
                        }
                    }
                }
            }
        } catch (IllegalArgumentException | ClassCastException e) {
            // A malformed extension names no address.
            return List.of();
        }
        return found;
    }

    private static List<URI> access(X509Certificate certificate, ASN1ObjectIdentifier method) {
        List<URI> found = new ArrayList<>();
        try {
            byte[] extension = certificate.getExtensionValue("1.3.6.1.5.5.7.1.1");
            if (extension != null) {
                for (AccessDescription access : AuthorityInformationAccess.getInstance(content(extension))
                        .getAccessDescriptions()) {
                    if (access.getAccessMethod().equals(method)) {
                        add(access.getAccessLocation(), found);
                    }
                }
            }
        } catch (IllegalArgumentException | ClassCastException e) {
            // A malformed extension names no address.
            return List.of();
        }
        return found;
    }

    private static byte[] content(byte[] extension) {
        return ASN1OctetString.getInstance(extension).getOctets();
    }

    private static void add(GeneralName name, List<URI> found) {
        if (name.getTagNo() != GeneralName.uniformResourceIdentifier || found.size() >= MOST) {
            return;
        }
        try {
            URI uri = new URI(name.getName().toString().strip());
            String scheme = String.valueOf(uri.getScheme());
            if (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) {
                found.add(uri);
            }
        } catch (URISyntaxException e) {
            // No address.
            return;
        }
    }
}
