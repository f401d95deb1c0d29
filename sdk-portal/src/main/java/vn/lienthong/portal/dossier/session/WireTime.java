package vn.lienthong.portal.dossier.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.time.VietnamTime;

/** Times as this dialect writes them, in Vietnam and without a zone. */
enum WireTime {
    /** {@code yyyyMMddHHmmss}. */
    DIGITS("uuuuMMddHHmmss", "yyyyMMddHHmmss"),
    /** {@code yyyy-MM-ddTHH:mm:ss}, in rows of {@code DanhSachHoSoBoSung} only. */
    ISO_LOCAL("uuuu-MM-dd'T'HH:mm:ss", "yyyy-MM-ddTHH:mm:ss");

    private final DateTimeFormatter format;
    private final String shown;

    WireTime(String pattern, String shown) {
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        this.shown = shown;
    }

    String pattern() {
        return shown;
    }

    /** An empty text for no time. */
    String write(@Nullable Instant time) {
        return time == null ? "" : format.format(time.atZone(VietnamTime.ZONE));
    }

    /** Empty for a text that does not match exactly. */
    Optional<Instant> read(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text, format).atZone(VietnamTime.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
