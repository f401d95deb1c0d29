package vn.lienthong.core.time;

import java.time.LocalTime;
import java.util.List;
import vn.lienthong.core.error.ConfigurationException;

/**
 * The office hours of a working day, Vietnam time.
 *
 * @param sessions at least one, in order, not overlapping
 */
public record OfficeHours(List<Session> sessions) {
    /** 07:00 to 11:30 and 13:30 to 17:00: the default of a product in wide use. Eight hours. */
    public static final OfficeHours CUSTOMARY = of(
            new Session(LocalTime.of(7, 0), LocalTime.of(11, 30)),
            new Session(LocalTime.of(13, 30), LocalTime.of(17, 0)));

    /** @throws ConfigurationException when there is no session, or one starts before the one ahead of it has ended */
    public OfficeHours {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new ConfigurationException(CalendarMessage.NO_SESSION);
        }
        for (int i = 1; i < sessions.size(); i++) {
            LocalTime end = sessions.get(i - 1).end();
            if (sessions.get(i).start().isBefore(end)) {
                throw new ConfigurationException(
                        CalendarMessage.SESSION, end, sessions.get(i).start());
            }
        }
    }

    public static OfficeHours of(Session... sessions) {
        return new OfficeHours(List.of(sessions));
    }

    public LocalTime opening() {
        return sessions.get(0).start();
    }
}
