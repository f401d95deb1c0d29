package vn.lienthong.signature.pdf.visible;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lienthong.core.time.VietnamTime;

/** How the time of signing is printed; always Vietnamese time, whatever the machine's zone (SG-17). */
public enum TimeFormat {
    /** {@code 22.11.2026 14:05:09 +07:00}, as published Government documents print it. */
    DOTTED("dd.MM.uuuu HH:mm:ss xxx"),
    /** {@code 2026-11-22T14:05:09+07:00}. */
    ISO("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final DateTimeFormatter formatter;

    TimeFormat(String pattern) {
        this.formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(VietnamTime.ZONE);
    }

    public String print(Instant instant) {
        return formatter.format(instant);
    }
}
