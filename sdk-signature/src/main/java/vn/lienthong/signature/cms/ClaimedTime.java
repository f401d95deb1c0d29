package vn.lienthong.signature.cms;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.rule.TimeRule;

/** What is said of a claimed signing time (signature specification 7.7). */
public final class ClaimedTime {
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration FUTURE = Duration.ofMinutes(5);
    private static final Duration SHIFT = Duration.ofHours(7);
    private static final Duration SHIFT_TOLERANCE = Duration.ofHours(1);

    private ClaimedTime() {}

    /**
     * Compares a claim with the proven time, or with now when nothing is proven.
     *
     * @param path of the findings
     */
    public static Findings check(@Nullable Instant claimed, @Nullable Instant proven, Instant now, String path) {
        if (claimed == null) {
            return Findings.none();
        }
        if (proven == null) {
            Findings claim = Findings.of(TimeRule.CLAIMED.at(path));
            if (!claimed.isAfter(now.plus(FUTURE))) {
                return claim;
            }
            return claim.plus(Findings.of((isShifted(claimed, now) ? TimeRule.PLUS7 : TimeRule.FUTURE).at(path)));
        }
        if (!claimed.isAfter(proven.plus(SKEW))) {
            return Findings.none();
        }
        return Findings.of((isShifted(claimed, proven) ? TimeRule.PLUS7 : TimeRule.ORDER).at(path));
    }

    private static boolean isShifted(Instant claimed, Instant reference) {
        Duration off = Duration.between(reference, claimed).minus(SHIFT).abs();
        return off.compareTo(SHIFT_TOLERANCE) <= 0;
    }
}
