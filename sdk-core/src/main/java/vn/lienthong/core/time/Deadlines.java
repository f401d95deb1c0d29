package vn.lienthong.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.error.InvalidInputException;

/**
 * Computes when dossiers are due: over one calendar and one unit's office hours. Immutable, thread-safe.
 *
 * <p>Time runs from the acceptance of the complete file (NĐ 309 Art. 8.3), so hand that moment over. Every method throws
 * {@link ConfigurationException} ({@code CORE-TIME-NO-YEAR}) when a day to be counted lies in a year that the calendar does not cover.
 */
public final class Deadlines {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final WorkingCalendar calendar;
    private final HourCount hours;

    private Deadlines(WorkingCalendar calendar, OfficeHours hours) {
        this.calendar = calendar;
        this.hours = new HourCount(calendar, hours);
    }

    /** With the calendar's general office hours. */
    public static Deadlines of(WorkingCalendar calendar) {
        return new Deadlines(calendar, calendar.hours());
    }

    /** With the office hours of one unit. */
    public static Deadlines of(WorkingCalendar calendar, String unit) {
        return new Deadlines(calendar, calendar.hours(Objects.requireNonNull(unit, "unit")));
    }

    /**
     * When a dossier is due.
     *
     * <p>Days and months do not count the day of receipt, and an end on a day off moves to the next working day. A month ends on the day
     * of the same number, or on the last day of a month that has none. Hours start at once, within office hours.
     */
    public Due due(Instant received, Term term, DuePolicy policy) {
        return due(received, term, policy, Pause.NONE);
    }

    Due due(Instant received, Term term, DuePolicy policy, Pause pause) {
        LocalDateTime start = local(received);
        DayCount days = new DayCount(calendar);
        LocalDateTime end;
        if (term.unit() == TermUnit.WORKING_HOURS) {
            end = hours.after(start, Duration.ofHours(term.length()).plus(pause.workingTime()), days);
        } else {
            LocalDate last = lastDay(start.toLocalDate(), term, pause, days);
            end = last.atTime(policy == DuePolicy.END_OF_DAY ? LAST_SECOND : start.toLocalTime());
        }
        return due(received, term, policy, end, days.skipped());
    }

    Due due(Instant received, Term term, DuePolicy policy, LocalDateTime end, List<SkippedDay> skipped) {
        return new Due(
                received, term, policy, end.atZone(VietnamTime.ZONE).toOffsetDateTime(), skipped, calendar.version());
    }

    private static LocalDate lastDay(LocalDate start, Term term, Pause pause, DayCount days) {
        return switch (term.unit()) {
            case WORKING_DAYS -> days.workingDaysAfter(start, term.length() + pause.workingDays());
            case CALENDAR_DAYS -> days.workingDayFrom(start.plusDays(term.length() + pause.calendarDays()));
            case MONTHS -> days.workingDayFrom(start.plusMonths(term.length()).plusDays(pause.calendarDays()));
            case WORKING_HOURS -> throw new IllegalStateException("hours are not counted in days");
        };
    }

    /**
     * When to warn that a dossier is about to be late, at the latest (R-39, NĐ 61 Art. 19.9): as the office opens, so many working days
     * before the last day; never before the receipt.
     *
     * @param workingDays at least 1
     * @throws InvalidInputException when it is less
     */
    public Instant warningBefore(Due due, int workingDays) {
        if (workingDays < 1) {
            throw new InvalidInputException(CalendarMessage.WARNING);
        }
        LocalDate day = DayCount.workingDaysBefore(calendar, due.lastDay(), workingDays);
        Instant opening =
                day.atTime(hours.openingOf(day)).atZone(VietnamTime.ZONE).toInstant();
        return opening.isBefore(due.received()) ? due.received() : opening;
    }

    /**
     * When a dossier is due after requests to supplement it.
     *
     * @param supplements in order of time
     * @throws InvalidInputException when a request was answered before it was made, or was made before the one ahead of it
     */
    public SupplementedDue afterSupplements(Due original, List<Supplement> supplements, SupplementPolicy policy) {
        return new SupplementCount(this, calendar, hours).count(original, List.copyOf(supplements), policy);
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, VietnamTime.ZONE);
    }

    /** Time that does not count, in each measure a term may have. */
    record Pause(long workingDays, long calendarDays, Duration workingTime) {
        static final Pause NONE = new Pause(0, 0, Duration.ZERO);

        Pause plus(Pause more) {
            return new Pause(
                    workingDays + more.workingDays,
                    calendarDays + more.calendarDays,
                    workingTime.plus(more.workingTime));
        }
    }
}
