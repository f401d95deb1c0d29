package vn.lienthong.signature.pdf.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A PDF date (ISO 32000-2, 7.9.4). Without an offset it is Vietnam time, as the signature specification rules (7.7). */
final class PdfDate {
    private static final Pattern SHAPE = Pattern.compile(
            "(?:D:)?(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:([Zz+\\-])(?:(\\d\\d)'?(?:(\\d\\d)'?)?)?)?\\s*");

    private PdfDate() {}

    /** The instant; null when the text is no date. */
    static @Nullable Instant parse(String text) {
        Matcher matcher = SHAPE.matcher(text.length() > 40 ? "" : text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    part(matcher, 1, 0),
                    part(matcher, 2, 1),
                    part(matcher, 3, 1),
                    part(matcher, 4, 0),
                    part(matcher, 5, 0),
                    part(matcher, 6, 0));
            return local.toInstant(offset(matcher));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZoneOffset offset(Matcher matcher) {
        String sign = matcher.group(7);
        if (sign == null) {
            return ZoneOffset.ofHours(7);
        }
        int minutes = part(matcher, 8, 0) * 60 + part(matcher, 9, 0);
        return ZoneOffset.ofTotalSeconds(("-".equals(sign) ? -minutes : minutes) * 60);
    }

    private static int part(Matcher matcher, int group, int otherwise) {
        String text = matcher.group(group);
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
