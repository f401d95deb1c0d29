package vn.lienthong.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.lienthong.core.error.InvalidInputException;

/** The three policies of R-38. */
final class SupplementCount {
    private static final Duration DAY_OF_WORK = Duration.ofHours(8);

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final HourCount hours;

    SupplementCount(Deadlines deadlines, WorkingCalendar calendar, HourCount hours) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.hours = hours;
    }

    SupplementedDue count(Due original, List<Supplement> supplements, SupplementPolicy policy) {
        requireOrder(original, supplements);
        long awaited = supplements.stream().filter(s -> s.completed().isEmpty()).count();
        if (awaited > 1 && policy == SupplementPolicy.SUBTRACT) {
            return stopped(original, supplements, policy, SupplementedDue.State.COUNTS_AS_LATE);
        }
        if (awaited > 0) {
            return stopped(original, supplements, policy, SupplementedDue.State.WAITING);
        }
        Due current = switch (policy) {
            case RESTART -> restarted(original, supplements);
            case SUBTRACT -> subtracted(original, supplements);
            case SHIFT -> shifted(original, supplements);
        };
        return new SupplementedDue(policy, original, supplements, SupplementedDue.State.RUNNING, Optional.of(current));
    }

    private static SupplementedDue stopped(
            Due original, List<Supplement> supplements, SupplementPolicy policy, SupplementedDue.State state) {
        return new SupplementedDue(policy, original, supplements, state, Optional.empty());
    }

    private static void requireOrder(Due original, List<Supplement> supplements) {
        Instant before = original.received();
        for (Supplement supplement : supplements) {
            Instant end = supplement.completed().orElse(supplement.asked());
            if (supplement.asked().isBefore(before) || end.isBefore(supplement.asked())) {
                throw new InvalidInputException(CalendarMessage.SUPPLEMENT_ORDER);
            }
            before = end;
        }
    }

    private Due restarted(Due original, List<Supplement> supplements) {
        return supplements.isEmpty()
                ? original
                : deadlines.due(end(supplements.get(supplements.size() - 1)), original.term(), original.policy());
    }

    private Due subtracted(Due original, List<Supplement> supplements) {
        Deadlines.Pause pause =
                supplements.stream().map(this::waiting).reduce(Deadlines.Pause.NONE, Deadlines.Pause::plus);
        return deadlines.due(original.received(), original.term(), original.policy(), pause);
    }

    private Deadlines.Pause waiting(Supplement supplement) {
        LocalDateTime from = Deadlines.local(supplement.asked());
        LocalDateTime to = Deadlines.local(end(supplement));
        return new Deadlines.Pause(
                DayCount.workingDaysBetween(calendar, from.toLocalDate(), to.toLocalDate()),
                ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate()),
                hours.between(from, to));
    }

    private Due shifted(Due original, List<Supplement> supplements) {
        LocalDateTime at = original.at().toLocalDateTime();
        DayCount days = new DayCount(calendar);
        for (Supplement supplement : supplements) {
            long elapsed = waiting(supplement).workingDays();
            if (elapsed > 0) {
                LocalDate day = days.workingDaysAfter(at.toLocalDate(), elapsed - 1);
                at = hours.after(day.atTime(at.toLocalTime()), DAY_OF_WORK, days);
            }
        }
        return deadlines.due(original.received(), original.term(), DuePolicy.SAME_CLOCK, at, days.skipped());
    }

    private static Instant end(Supplement supplement) {
        return supplement.completed().orElse(supplement.asked());
    }
}
