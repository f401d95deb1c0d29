package vn.lienthong.signature.trust;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.rule.CertificateRule;
import vn.lienthong.signature.rule.SignatureRule;

/** Whether a certificate may sign documents at all: key usage, extended key usage, no authority (specification 7.8). */
final class SigningUsage {
    /** serverAuth, codeSigning, timeStamping, OCSPSigning. */
    private static final Set<String> OTHER_PURPOSES =
            Set.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.3", "1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9");

    private SigningUsage() {}

    static Findings check(X509Certificate certificate, String path) {
        return check(certificate, rule -> rule.at(path));
    }

    /** The same as mere information: {@code cert check} does not know what the certificate is to be used for. */
    static Findings note(X509Certificate certificate, String path) {
        return check(certificate, rule -> rule.notedAt(path));
    }

    private static Findings check(X509Certificate certificate, Function<SignatureRule, Finding> make) {
        Findings.Collector found = Findings.collector();
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null) {
            found.add(make.apply(CertificateRule.KEY_USAGE_ABSENT));
        } else if (!usage[0] && !usage[1]) {
            found.add(make.apply(CertificateRule.KEY_USAGE));
        }
        if (isForOthersOnly(certificate)) {
            found.add(make.apply(CertificateRule.EKU));
        }
        if (certificate.getBasicConstraints() >= 0) {
            found.add(make.apply(CertificateRule.IS_CA));
        }
        return found.toFindings();
    }

    private static boolean isForOthersOnly(X509Certificate certificate) {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            return purposes != null && !purposes.isEmpty() && OTHER_PURPOSES.containsAll(purposes);
        } catch (CertificateParsingException e) {
            return true;
        }
    }
}
