package vn.lienthong.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinesPropertyTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();

    private final Deadlines deadlines = Deadlines.of(CALENDAR);

    @Property(tries = 500)
    void dueIsAfterReceiptAndOnAWorkingDay(
            @ForAll("moments") Instant received,
            @ForAll TermUnit unit,
            @ForAll DuePolicy policy,
            @ForAll @IntRange(min = 1, max = 6) int length) {
        Due due = deadlines.due(received, new Term(length, unit), policy);

        assertThat(due.at().toInstant()).isAfter(received);
        assertThat(CALENDAR.isWorkingDay(due.lastDay())).isTrue();
        assertThat(due.isOverdueAt(due.at().toInstant())).isFalse();
    }

    @Property(tries = 500)
    void aLongerTermIsNeverDueEarlier(
            @ForAll("moments") Instant received,
            @ForAll TermUnit unit,
            @ForAll DuePolicy policy,
            @ForAll @IntRange(min = 1, max = 5) int length) {
        Due shorter = deadlines.due(received, new Term(length, unit), policy);
        Due longer = deadlines.due(received, new Term(length + 1, unit), policy);

        assertThat(longer.at()).isAfterOrEqualTo(shorter.at());
    }

    @Property(tries = 500)
    void aLaterReceiptIsNeverDueOnAnEarlierDay(
            @ForAll("moments") Instant received,
            @ForAll TermUnit unit,
            @ForAll DuePolicy policy,
            @ForAll @IntRange(min = 1, max = 6) int length,
            @ForAll @IntRange(min = 0, max = 10_000) int minutesLater) {
        Term term = new Term(length, unit);
        Due earlier = deadlines.due(received, term, policy);
        Due later = deadlines.due(received.plus(Duration.ofMinutes(minutesLater)), term, policy);

        assertThat(later.lastDay()).isAfterOrEqualTo(earlier.lastDay());
        if (policy == DuePolicy.END_OF_DAY) {
            assertThat(later.at()).isAfterOrEqualTo(earlier.at());
        }
    }

    @Property(tries = 300)
    void everyDayUpToTheLastIsCountedOrSkipped(
            @ForAll("moments") Instant received, @ForAll @IntRange(min = 1, max = 20) int length) {
        Due due = deadlines.due(received, Term.workingDays(length), DuePolicy.END_OF_DAY);

        LocalDate start = LocalDate.ofInstant(received, VietnamTime.ZONE);
        long days = start.datesUntil(due.lastDay()).count();
        assertThat(due.skipped().size() + (long) length).isEqualTo(days);
        assertThat(due.skipped()).noneMatch(day -> CALENDAR.isWorkingDay(day.date()));
    }

    @Property(tries = 300)
    void hourTermsUseExactlyTheirWorkingTime(
            @ForAll("moments") Instant received, @ForAll @IntRange(min = 1, max = 40) int hours) {
        Due due = deadlines.due(received, Term.workingHours(hours), DuePolicy.SAME_CLOCK);

        Duration used = new HourCount(CALENDAR, CALENDAR.hours())
                .between(Deadlines.local(received), due.at().toLocalDateTime());
        assertThat(used).isEqualTo(Duration.ofHours(hours));
    }

    @Property(tries = 300)
    void waitingNeverBringsADateForward(
            @ForAll("moments") Instant received,
            @ForAll TermUnit unit,
            @ForAll SupplementPolicy policy,
            @ForAll @IntRange(min = 1, max = 5) int length,
            @ForAll @IntRange(min = 0, max = 5_000) int waited) {
        Due original = deadlines.due(received, new Term(length, unit), DuePolicy.END_OF_DAY);
        Instant asked = received.plus(Duration.ofHours(1));
        Supplement supplement = Supplement.completed(asked, asked.plus(Duration.ofMinutes(waited)));

        Due current = deadlines
                .afterSupplements(original, List.of(supplement), policy)
                .current()
                .orElseThrow();
        assertThat(current.at()).isAfterOrEqualTo(original.at());
    }

    @Property(tries = 300)
    void theWarningLiesBetweenReceiptAndDue(
            @ForAll("moments") Instant received, @ForAll @IntRange(min = 1, max = 10) int length) {
        Due due = deadlines.due(received, Term.workingDays(length), DuePolicy.END_OF_DAY);

        assertThat(deadlines.warningBefore(due, 1))
                .isAfterOrEqualTo(received)
                .isBefore(due.at().toInstant());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, 500 * 24 * 60)
                .map(minutes -> LocalDateTime.of(2025, 1, 6, 0, 0)
                        .plusMinutes(minutes)
                        .atZone(VietnamTime.ZONE)
                        .toInstant());
    }
}
