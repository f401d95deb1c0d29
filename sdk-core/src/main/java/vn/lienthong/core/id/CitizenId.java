package vn.lienthong.core.id;

import java.util.Map;
import java.util.regex.Pattern;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.privacy.Masked;

/**
 * A citizen's identity number: the personal identification number of 12 digits (<i>số định danh cá nhân / căn cước</i>) or the old card's
 * 9 digits (<i>chứng minh nhân dân</i>). Prints its last three digits only: {@code *********123}. Other papers (passports …) are not
 * citizen ids.
 */
public final class CitizenId extends Masked {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}|[0-9]{9}");
    private static final int PERSONAL_NUMBER = 12;
    private static final int SHOWN = 3;

    private CitizenId(String text) {
        super(text);
    }

    /** @throws InvalidInputException when the text is neither 12 nor 9 digits; the message does not quote it */
    public static CitizenId of(String text) {
        return parse(text).orThrow();
    }

    /** Reads a number. Its parts are not listed: they tell of the person. */
    public static Parsed<CitizenId> parse(String text) {
        String trimmed = text.strip();
        if (!DIGITS.matcher(trimmed).matches()) {
            return Parsed.refused(Parsed.UNKNOWN, Map.of(), Findings.of(NumberFinding.CITIZEN_DIGITS.at("")));
        }
        CitizenId id = new CitizenId(trimmed);
        return Parsed.accepted(id.kind().name(), id, Map.of(), id.structure());
    }

    public Kind kind() {
        return reveal().length() == PERSONAL_NUMBER ? Kind.PERSONAL_NUMBER : Kind.OLD_CARD;
    }

    /** The first three digits of a 12-digit number name a province from 001 to 096; anything else is only worth a look. */
    private Findings structure() {
        if (kind() == Kind.OLD_CARD) {
            return Findings.none();
        }
        int province = Integer.parseInt(reveal().substring(0, 3));
        return province >= 1 && province <= 96 ? Findings.none() : Findings.of(NumberFinding.CITIZEN_PROVINCE.at(""));
    }

    @Override
    protected String mask() {
        int hidden = reveal().length() - SHOWN;
        return "*".repeat(hidden) + reveal().substring(hidden);
    }

    /** Which of the two numbers it is. */
    public enum Kind {
        /** 12 digits. */
        PERSONAL_NUMBER,
        /** 9 digits; no longer issued, still met in old data. */
        OLD_CARD
    }
}
