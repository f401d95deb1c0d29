package vn.lienthong.portal.payment.dvcqg;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.core.time.VietnamTime;

/** {@code ThoiGianGD}: {@code yyyyMMddHHmmss}, 24 hours, in Vietnam (PAY-03). */
final class WireTime {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private WireTime() {}

    static String write(Instant time) {
        return FORMAT.format(time.atZone(VietnamTime.ZONE));
    }

    static Optional<Instant> read(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text, FORMAT).atZone(VietnamTime.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
