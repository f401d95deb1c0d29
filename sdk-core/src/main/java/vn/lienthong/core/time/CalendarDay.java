package vn.lienthong.core.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.core.message.Message;

/**
 * A day that is not what its weekday says.
 *
 * @param date the day, in Vietnam
 * @param kind what it is instead
 * @param hours its own office hours; only for a half day, and then the same for every unit
 * @param reason why, for a person
 * @param basis where that is written
 */
public record CalendarDay(LocalDate date, Kind kind, Optional<OfficeHours> hours, Message reason, Basis basis) {
    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(basis, "basis");
        if (hours.isPresent() != (kind == Kind.HALF)) {
            throw new IllegalArgumentException("a half day, and no other, has hours of its own");
        }
    }

    public static CalendarDay off(LocalDate date, Message reason, Basis basis) {
        return new CalendarDay(date, Kind.OFF, Optional.empty(), reason, basis);
    }

    public static CalendarDay worked(LocalDate date, Message reason, Basis basis) {
        return new CalendarDay(date, Kind.WORKED, Optional.empty(), reason, basis);
    }

    public static CalendarDay half(LocalDate date, OfficeHours hours, Message reason, Basis basis) {
        return new CalendarDay(date, Kind.HALF, Optional.of(hours), reason, basis);
    }

    /** What a special day is. */
    public enum Kind {
        /** A holiday, a make-up day, a swapped day. */
        OFF,
        /** A Saturday or Sunday that is worked. */
        WORKED,
        /** A day with shorter hours. It counts as a working day. */
        HALF
    }

    /**
     * Where a fact comes from.
     *
     * @param source law, decision or notice
     * @param trust how far it may be relied on: {@code L} law text, {@code G} press or summary, {@code ?} to be checked
     */
    public record Basis(String source, String trust) {
        public Basis {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(trust, "trust");
        }
    }
}
