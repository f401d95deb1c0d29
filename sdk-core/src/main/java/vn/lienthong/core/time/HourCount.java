package vn.lienthong.core.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The hour arithmetic of R-37. */
final class HourCount {
    private final WorkingCalendar calendar;
    private final OfficeHours hours;

    HourCount(WorkingCalendar calendar, OfficeHours hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    /**
     * When so much working time has passed. The end of a session belongs to the next session as a beginning, and to this one as an end:
     * 11:30 starts in the afternoon, and a term that ends at 11:30 ends there.
     *
     * @param length more than nothing
     */
    LocalDateTime after(LocalDateTime start, Duration length, DayCount days) {
        LocalDate day = start.toLocalDate();
        LocalTime from = start.toLocalTime();
        Duration left = length;
        while (true) {
            if (days.countsAt(day)) {
                for (Session session : sessionsOf(day)) {
                    LocalTime begin = latest(from, session.start());
                    Duration room = Duration.between(begin, session.end());
                    if (room.compareTo(left) >= 0) {
                        return day.atTime(begin.plus(left));
                    }
                    left = room.isNegative() ? left : left.minus(room);
                }
            }
            day = day.plusDays(1);
            from = LocalTime.MIN;
        }
    }

    /** The working time between two moments; nothing if they are the wrong way round. */
    Duration between(LocalDateTime start, LocalDateTime end) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                for (Session session : sessionsOf(day)) {
                    LocalDateTime from = latest(start, day.atTime(session.start()));
                    LocalDateTime to = earliest(end, day.atTime(session.end()));
                    sum = from.isBefore(to) ? sum.plus(Duration.between(from, to)) : sum;
                }
            }
        }
        return sum;
    }

    /** When the office opens on a working day. */
    LocalTime openingOf(LocalDate day) {
        return hoursOf(day).opening();
    }

    private List<Session> sessionsOf(LocalDate day) {
        return hoursOf(day).sessions();
    }

    private OfficeHours hoursOf(LocalDate day) {
        return calendar.special(day).flatMap(CalendarDay::hours).orElse(hours);
    }

    private static LocalTime latest(LocalTime a, LocalTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime latest(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earliest(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }
}
