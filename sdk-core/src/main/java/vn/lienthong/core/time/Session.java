package vn.lienthong.core.time;

import java.time.Duration;
import java.time.LocalTime;
import vn.lienthong.core.error.ConfigurationException;

/**
 * One stretch of office hours, Vietnam time.
 *
 * @param start the first moment that belongs to it
 * @param end the first moment that no longer does; a term may still end on it
 */
public record Session(LocalTime start, LocalTime end) {
    /** @throws ConfigurationException when it does not end after it starts */
    public Session {
        if (!start.isBefore(end)) {
            throw new ConfigurationException(CalendarMessage.SESSION, start, end);
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
