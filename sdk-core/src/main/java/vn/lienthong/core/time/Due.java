package vn.lienthong.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * When a dossier is due (<i>ngày hẹn trả</i>), and how that came about.
 *
 * @param received when the term began
 * @param term the term
 * @param policy how it was read
 * @param at the last moment in time, at +07:00; under {@link DuePolicy#END_OF_DAY} the last second of the last day, so that the law's
 *     "24:00" is never printed as the next day
 * @param skipped the days that did not count, in order
 * @param calendarVersion the calendar it rests on
 */
public record Due(
        Instant received,
        Term term,
        DuePolicy policy,
        OffsetDateTime at,
        List<SkippedDay> skipped,
        String calendarVersion) {
    public Due {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(calendarVersion, "calendarVersion");
        skipped = List.copyOf(skipped);
    }

    /** The last day, in Vietnam. */
    public LocalDate lastDay() {
        return at.toLocalDate();
    }

    /** True once the time is over: compared by the moment, or by the whole last day where the whole day counts. */
    public boolean isOverdueAt(Instant now) {
        return isWholeDay()
                ? LocalDate.ofInstant(now, VietnamTime.ZONE).isAfter(lastDay())
                : now.isAfter(at.toInstant());
    }

    private boolean isWholeDay() {
        return policy == DuePolicy.END_OF_DAY && term.unit() != TermUnit.WORKING_HOURS;
    }
}
