package vn.lienthong.core.id;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.finding.Findings;

/**
 * The code of an administrative procedure (<i>mã thủ tục hành chính</i>; wire {@code MaTTHC}): {@code 1.000123}, or with the agency
 * that localised it, {@code 1.000123.H99} (portal 5.6). A text of another shape is kept with a warning: catalogues hold such.
 *
 * @param text 1 to 64 characters, trimmed, case kept
 */
public record ProcedureCode(String text) {
    static final int MAX_LENGTH = 64;
    private static final Pattern SHAPE = Pattern.compile("(?<national>[0-9]\\.[0-9]{6})(?:\\.(?<agency>.+))?");

    /** @throws InvalidInputException when the text is blank, over 64 characters or holds control characters */
    public ProcedureCode {
        text = text.strip();
        Findings findings = unreadable(text);
        if (findings.hasErrors()) {
            throw new InvalidInputException(findings);
        }
    }

    public static ProcedureCode of(String text) {
        return new ProcedureCode(text);
    }

    public static Parsed<ProcedureCode> parse(String text) {
        Findings unreadable = unreadable(text.strip());
        if (unreadable.hasErrors()) {
            return Parsed.refused(Parsed.UNKNOWN, Map.of(), unreadable);
        }
        ProcedureCode code = new ProcedureCode(text);
        Findings findings =
                code.form() == Form.UNKNOWN ? Findings.of(NumberFinding.PROCEDURE_SHAPE.at("")) : Findings.none();
        return Parsed.accepted(code.form().name(), code, code.parts(), findings);
    }

    static Findings unreadable(String text) {
        boolean readable =
                !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().noneMatch(Character::isISOControl);
        return readable ? Findings.none() : Findings.of(NumberFinding.PROCEDURE_UNREADABLE.at("", MAX_LENGTH));
    }

    public Form form() {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Form.UNKNOWN;
        }
        String agency = shape.group("agency");
        if (agency == null) {
            return Form.NATIONAL;
        }
        return switch (AgencyCodeKind.of(agency)) {
            case OLD -> Form.LOCAL_OLD;
            case QD20 -> Form.LOCAL_NEW;
            default -> Form.UNKNOWN;
        };
    }

    /** The national code {@code 1.000123}; empty for an unknown form. */
    public Optional<String> national() {
        return Optional.ofNullable(parts().get("national"));
    }

    /** The agency that localised the procedure. */
    public Optional<AgencyCode> agency() {
        return Optional.ofNullable(parts().get("agency")).map(AgencyCode::of);
    }

    /** {@code national} and, for a localised procedure, {@code agency}. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        Form form = form();
        Matcher shape = SHAPE.matcher(text);
        if (form != Form.UNKNOWN && shape.matches()) {
            parts.put("national", shape.group("national"));
            if (form != Form.NATIONAL) {
                parts.put("agency", shape.group("agency"));
            }
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }

    /** The shapes of procedure codes. */
    public enum Form {
        /** {@code 1.000123}. */
        NATIONAL,
        /** {@code 1.000123.000.00.00.H99}. */
        LOCAL_OLD,
        /** {@code 1.000123.H99}. */
        LOCAL_NEW,
        UNKNOWN
    }
}
