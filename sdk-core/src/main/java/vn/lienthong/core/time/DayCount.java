package vn.lienthong.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Walks over days and remembers those that did not count. One walk, one instance. */
final class DayCount {
    private final WorkingCalendar calendar;
    private final List<SkippedDay> skipped = new ArrayList<>();

    DayCount(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The n-th working day after a day; the day itself is not counted (Civil Code 2015 Art. 147). */
    LocalDate workingDaysAfter(LocalDate day, long count) {
        LocalDate at = day;
        for (long left = count; left > 0; left--) {
            at = workingDayFrom(at.plusDays(1));
        }
        return at;
    }

    /** The day itself, or the next working day if it is off (Civil Code 2015 Art. 148). */
    LocalDate workingDayFrom(LocalDate day) {
        LocalDate at = day;
        while (!countsAt(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** True for a working day; remembers any other. */
    boolean countsAt(LocalDate day) {
        if (calendar.isWorkingDay(day)) {
            return true;
        }
        skipped.add(new SkippedDay(
                day, calendar.special(day).map(CalendarDay::reason).orElseGet(CalendarMessage.WEEKLY_REST::format)));
        return false;
    }

    /** The n-th working day before a day. */
    static LocalDate workingDaysBefore(WorkingCalendar calendar, LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.minusDays(1);
            if (calendar.isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /** Working days after one day, up to and including another. */
    static long workingDaysBetween(WorkingCalendar calendar, LocalDate after, LocalDate upTo) {
        return after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    List<SkippedDay> skipped() {
        return skipped;
    }
}
