package vn.lienthong.core.time;

import java.util.Objects;
import vn.lienthong.core.error.InvalidInputException;

/**
 * How long a procedure may take (<i>thời hạn giải quyết</i>), by procedure and channel.
 *
 * @param length 1 to 10 000
 * @param unit what is counted
 */
public record Term(int length, TermUnit unit) {
    private static final int LONGEST = 10_000;

    /** @throws InvalidInputException when the length is out of range */
    public Term {
        Objects.requireNonNull(unit, "unit");
        if (length < 1 || length > LONGEST) {
            throw new InvalidInputException(CalendarMessage.TERM, LONGEST);
        }
    }

    public static Term workingDays(int length) {
        return new Term(length, TermUnit.WORKING_DAYS);
    }

    public static Term workingHours(int length) {
        return new Term(length, TermUnit.WORKING_HOURS);
    }

    public static Term calendarDays(int length) {
        return new Term(length, TermUnit.CALENDAR_DAYS);
    }

    public static Term months(int length) {
        return new Term(length, TermUnit.MONTHS);
    }
}
