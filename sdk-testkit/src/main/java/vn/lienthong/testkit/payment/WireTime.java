package vn.lienthong.testkit.payment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import vn.lienthong.core.time.VietnamTime;

/** {@code ThoiGianGD}: {@code yyyyMMddHHmmss}, Vietnam time. */
final class WireTime {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private WireTime() {}

    static String of(Instant instant) {
        return FORMAT.format(instant.atZone(VietnamTime.ZONE));
    }

    static boolean isTime(String text) {
        try {
            return LocalDateTime.parse(text, FORMAT) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
