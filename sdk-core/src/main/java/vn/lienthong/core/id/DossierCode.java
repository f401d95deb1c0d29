package vn.lienthong.core.id;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.core.time.SdkClock;

/**
 * A dossier's code (<i>mã hồ sơ</i>; wire {@code MaHoSo}): receiving agency, receipt day and serial of that day (NĐ 61/2018 Art. 26,
 * TT 01/2018 Art. 19). It exists only as read, or as given out by {@link DossierCodeGenerator}: it is never put together from parts.
 * Equality is case-sensitive on {@link #text()}. Immutable, thread-safe.
 *
 * <p>Codes outlive units: the organisation in the code is not to be taken for the unit that handles the dossier today.
 */
public final class DossierCode {
    private final String original;
    private final String text;
    private final AgencyCode organisation;
    private final LocalDate date;
    private final String serial;

    DossierCode(String original, String text, AgencyCode organisation, LocalDate date, String serial) {
        this.original = original;
        this.text = text;
        this.organisation = organisation;
        this.date = date;
        this.serial = serial;
    }

    /** Reads a code; the clock tells which receipt days are still to come, in Vietnam time. */
    public static Parsed<DossierCode> parse(String text, DossierCodeGrammar grammar, SdkClock clock) {
        return new DossierCodeParser(grammar, clock).parse(text);
    }

    /** The text exactly as it was read. */
    public String original() {
        return original;
    }

    /** The canonical text: no blanks at the ends, upper case. */
    public String text() {
        return text;
    }

    public AgencyCode organisation() {
        return organisation;
    }

    /** The day of receipt, in Vietnam. */
    public LocalDate date() {
        return date;
    }

    /** The serial with its zeros. */
    public String serial() {
        return serial;
    }

    public DossierCodeForm form() {
        if (DossierCodeParser.hasLongDate(text)) {
            return DossierCodeForm.LONG_DATE;
        }
        return organisation.kind() == AgencyCodeKind.OLD ? DossierCodeForm.TT01_2018 : DossierCodeForm.CURRENT;
    }

    /** The first two digits of a long serial where practice gives them to a ministry ({@code 18} Health …). A hint, not law. */
    public Optional<String> ministryHint() {
        return MinistryPrefix.of(serial);
    }

    /** {@code org}, {@code date} as {@code yyyy-MM-dd}, {@code serial} and, where there is one, {@code ministryHint}. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("org", organisation.text());
        parts.put("date", date.toString());
        parts.put("serial", serial);
        ministryHint().ifPresent(hint -> parts.put("ministryHint", hint));
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DossierCode that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
