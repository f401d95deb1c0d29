package vn.lienthong.exchange.edxml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How dates, times and numbers are written in edXML, read strictly (DX-30). */
final class WireFormat {
    static final DateTimeFormatter DATE = strict("uuuu/MM/dd");
    static final DateTimeFormatter TIMESTAMP = strict("uuuu/MM/dd HH:mm:ss");
    private static final Pattern DATE_SHAPE = Pattern.compile("[0-9]{4}/[0-9]{2}/[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private WireFormat() {}

    static Written<LocalDate> date(String raw) {
        return new Written<>(raw, DATE_SHAPE.matcher(raw).matches() ? parsedDate(raw) : Optional.empty());
    }

    static Written<LocalDateTime> timestamp(String raw) {
        try {
            return new Written<>(raw, Optional.of(LocalDateTime.parse(raw, TIMESTAMP)));
        } catch (DateTimeException e) {
            return new Written<>(raw, Optional.empty());
        }
    }

    static Written<Integer> number(String raw) {
        return new Written<>(raw, NUMBER.matcher(raw).matches() ? Optional.of(Integer.valueOf(raw)) : Optional.empty());
    }

    static Written<Boolean> flag(String raw) {
        return new Written<>(
                raw,
                switch (raw) {
                    case "true", "1" -> Optional.of(true);
                    case "false", "0" -> Optional.of(false);
                    default -> Optional.empty();
                });
    }

    private static Optional<LocalDate> parsedDate(String raw) {
        try {
            return Optional.of(LocalDate.parse(raw, DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
