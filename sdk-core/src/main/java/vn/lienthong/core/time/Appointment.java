package vn.lienthong.core.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.core.error.InvalidInputException;

/**
 * The date a citizen was given, and its extensions: a date may be moved once (NĐ 61 Art. 19.9, R-39).
 *
 * @param due what was computed
 * @param extensions the extensions, oldest first
 */
public record Appointment(Due due, List<Extension> extensions) {
    public Appointment {
        Objects.requireNonNull(due, "due");
        extensions = List.copyOf(extensions);
    }

    public static Appointment of(Due due) {
        return new Appointment(due, List.of());
    }

    /** The date in force. */
    public Instant current() {
        return extensions.isEmpty()
                ? due.at().toInstant()
                : extensions.get(extensions.size() - 1).due();
    }

    /** @throws InvalidInputException when it was moved before, or the new date is not later */
    public Appointment extend(Extension extension) {
        if (!extensions.isEmpty()) {
            throw new InvalidInputException(CalendarMessage.EXTENSION_SECOND);
        }
        return extendAgain(extension);
    }

    /**
     * Moves the date although it may have been moved before. Against the rule; for cases that were decided so elsewhere.
     *
     * @throws InvalidInputException when the new date is not later
     */
    public Appointment extendAgain(Extension extension) {
        if (!extension.due().isAfter(current())) {
            throw new InvalidInputException(CalendarMessage.EXTENSION_BACKWARDS);
        }
        List<Extension> all = new ArrayList<>(extensions);
        all.add(extension);
        return new Appointment(due, all);
    }
}
