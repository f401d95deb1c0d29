package vn.lienthong.signature.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.signature.revocation.StatusQuestion;
import vn.lienthong.signature.rule.CertificateRule;
import vn.lienthong.signature.rule.TimeRule;

/** Whether a certificate was in its period (specification 7.7): a proven time decides alone; a claimed one only against the signer. */
final class PeriodRule {
    private PeriodRule() {}

    static Optional<Finding> check(X509Certificate certificate, JudgingTimes times, String path) {
        Instant begin = certificate.getNotBefore().toInstant().minus(StatusQuestion.SKEW);
        Instant end = certificate.getNotAfter().toInstant();
        Instant proven = times.proven();
        if (proven != null && proven.isBefore(begin)) {
            return Optional.of(CertificateRule.PERIOD.at(path));
        }
        if (proven != null && !proven.isAfter(end)) {
            return Optional.empty();
        }
        Instant claimed = times.claimed();
        if (claimed != null && (claimed.isBefore(begin) || claimed.isAfter(end))) {
            return Optional.of(CertificateRule.PERIOD.at(path));
        }
        Instant now = times.verification();
        boolean validNow = !now.isBefore(begin) && !now.isAfter(end);
        return proven == null && validNow ? Optional.empty() : Optional.of(TimeRule.NO_POE.at(path));
    }
}
