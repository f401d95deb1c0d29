package vn.lienthong.exchange.edxml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A value as it stands in the message, and what it means when it follows the rules. A date that is not a date keeps its text and has no
 * meaning: it is never guessed.
 *
 * @param raw the text, trimmed
 * @param value its meaning; empty when the text does not follow the format
 */
public record Written<T>(String raw, Optional<T> value) {
    public Written {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(value, "value");
    }

    public static Written<LocalDate> of(LocalDate date) {
        return new Written<>(WireFormat.DATE.format(date), Optional.of(date));
    }

    /** A local time of Vietnam, to the second: the wire has no zone and no fraction. */
    public static Written<LocalDateTime> of(LocalDateTime time) {
        LocalDateTime seconds = time.withNano(0);
        return new Written<>(WireFormat.TIMESTAMP.format(seconds), Optional.of(seconds));
    }

    public static Written<Integer> of(int number) {
        return new Written<>(Integer.toString(number), Optional.of(number));
    }

    public static Written<Boolean> of(boolean flag) {
        return new Written<>(Boolean.toString(flag), Optional.of(flag));
    }

    /** Whether the text follows the format. */
    public boolean isUnderstood() {
        return value.isPresent();
    }
}
