package vn.lienthong.signature.trust;

import java.security.cert.X509Certificate;
import java.util.Objects;
import vn.lienthong.signature.cert.Fingerprint;
import vn.lienthong.signature.cert.NamePrinter;
import vn.lienthong.signature.revocation.CertificateStatus;

/**
 * One certificate of a path.
 *
 * @param certificate the certificate
 * @param anchor whether it is the anchor, whose status is not asked
 * @param status what is known of its revocation
 */
public record PathElement(X509Certificate certificate, boolean anchor, CertificateStatus status) {
    public PathElement {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(status, "status");
    }

    /** The subject, printed for people, citizens' numbers masked. */
    public String subject() {
        return NamePrinter.print(certificate.getSubjectX500Principal());
    }

    public String issuer() {
        return NamePrinter.print(certificate.getIssuerX500Principal());
    }

    public String sha256() {
        return Fingerprint.of(certificate);
    }

    @Override
    public String toString() {
        return "PathElement[" + sha256() + ", " + status.value() + "]";
    }
}
