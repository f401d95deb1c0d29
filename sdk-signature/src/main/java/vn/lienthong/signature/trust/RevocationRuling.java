package vn.lienthong.signature.trust;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.time.VietnamTime;
import vn.lienthong.signature.revocation.CertificateStatus;
import vn.lienthong.signature.revocation.Revocation;
import vn.lienthong.signature.rule.RevocationRule;

/** What a revocation means for a signature of a certain time (specification 7.8). */
final class RevocationRuling {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX").withZone(VietnamTime.ZONE);

    private RevocationRuling() {}

    static Optional<Finding> rule(CertificateStatus status, JudgingTimes times, String path) {
        return switch (status.value()) {
            case GOOD, UNKNOWN, NONE -> Optional.empty();
            case HOLD -> Optional.of(hold(Objects.requireNonNull(status.revocation()), times, path));
            case REVOKED -> Optional.of(revoked(Objects.requireNonNull(status.revocation()), times, path));
        };
    }

    private static Finding hold(Revocation hold, JudgingTimes times, String path) {
        return provenBefore(hold.at(), times) ? RevocationRule.LATER.at(path) : RevocationRule.HOLD.at(path);
    }

    private static Finding revoked(Revocation revocation, JudgingTimes times, String path) {
        String date = DATE.format(revocation.at());
        if (provenBefore(revocation.at(), times)) {
            Instant since = revocation.invalidSince();
            boolean suspect = since != null && since.isBefore(Objects.requireNonNull(times.proven()));
            return suspect ? RevocationRule.NO_POE.at(path, date) : RevocationRule.LATER.at(path);
        }
        Instant claimed = times.claimed();
        boolean byOwnStatement = claimed != null && !revocation.at().isAfter(claimed);
        return byOwnStatement ? RevocationRule.REVOKED.at(path, date) : RevocationRule.NO_POE.at(path, date);
    }

    private static boolean provenBefore(Instant instant, JudgingTimes times) {
        Instant proven = times.proven();
        return proven != null && proven.isBefore(instant);
    }
}
