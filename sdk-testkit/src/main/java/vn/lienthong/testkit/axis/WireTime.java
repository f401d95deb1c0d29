package vn.lienthong.testkit.axis;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.lienthong.core.time.VietnamTime;

/** The axis' spellings of time, all in Vietnam time (specification 3.9 and 4.1). */
final class WireTime {
    /** {@code ddMMyyyy'T'HHmmss+SSSS}: behind the plus are milliseconds in four digits, not a zone. */
    private static final DateTimeFormatter SIGNED = strict("ddMMuuuu'T'HHmmss'+0'SSS");

    private static final DateTimeFormatter SECONDS = strict("uuuu/MM/dd HH:mm:ss");
    private static final DateTimeFormatter DATE = strict("uuuu/MM/dd");

    private WireTime() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The instant of a header's timestamp; empty when it is not one. */
    static Optional<Instant> signed(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text, SIGNED).atZone(VietnamTime.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String seconds(Instant instant) {
        return SECONDS.format(instant.atZone(VietnamTime.ZONE));
    }

    static String date(Instant instant) {
        return DATE.format(instant.atZone(VietnamTime.ZONE));
    }

    static boolean isSeconds(String text) {
        try {
            return LocalDateTime.parse(text, SECONDS) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isDate(String text) {
        try {
            return LocalDate.parse(text, DATE) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
