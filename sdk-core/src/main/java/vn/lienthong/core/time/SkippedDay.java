package vn.lienthong.core.time;

import java.time.LocalDate;
import java.util.Objects;
import vn.lienthong.core.message.Message;

/**
 * A day that did not count.
 *
 * @param date the day, in Vietnam
 * @param reason why: weekly rest, or what the calendar says
 */
public record SkippedDay(LocalDate date, Message reason) {
    public SkippedDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
    }
}
