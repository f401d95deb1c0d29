package vn.lienthong.core.id;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.finding.Findings;

/**
 * An enterprise's code (<i>mã số doanh nghiệp</i>, at the same time its tax code): ten digits, or ten and three for a dependent unit.
 *
 * @param text as read: {@code 0123456789} or {@code 0123456789-001}, the dash being optional
 */
public record EnterpriseCode(String text) {
    private static final Pattern SHAPE = Pattern.compile("(?<base>[0-9]{10})(?:-?(?<unit>[0-9]{3}))?");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    /** @throws InvalidInputException when the text is not of that shape */
    public EnterpriseCode {
        text = text.strip();
        if (!SHAPE.matcher(text).matches()) {
            throw new InvalidInputException(Findings.of(NumberFinding.ENTERPRISE_DIGITS.at("")));
        }
    }

    public static EnterpriseCode of(String text) {
        return new EnterpriseCode(text);
    }

    /** Reads a code; a check digit that does not fit is a warning, since the register may know better. */
    public static Parsed<EnterpriseCode> parse(String text) {
        if (!SHAPE.matcher(text.strip()).matches()) {
            return Parsed.refused(Parsed.UNKNOWN, Map.of(), Findings.of(NumberFinding.ENTERPRISE_DIGITS.at("")));
        }
        EnterpriseCode code = new EnterpriseCode(text);
        Findings findings =
                code.checkDigitFits() ? Findings.none() : Findings.of(NumberFinding.ENTERPRISE_CHECK_DIGIT.at(""));
        return Parsed.accepted(
                code.dependentUnit().isPresent() ? "DEPENDENT_UNIT" : "ENTERPRISE", code, code.parts(), findings);
    }

    /** The enterprise's own ten digits. */
    public String base() {
        return text.substring(0, WEIGHTS.length + 1);
    }

    /** The three digits of a branch or another dependent unit. */
    public Optional<String> dependentUnit() {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches() ? Optional.ofNullable(shape.group("unit")) : Optional.empty();
    }

    /** {@code enterprise} and, where there is one, {@code dependentUnit}. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("enterprise", base());
        dependentUnit().ifPresent(unit -> parts.put("dependentUnit", unit));
        return parts;
    }

    private boolean checkDigitFits() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return 10 - sum % 11 == text.charAt(WEIGHTS.length) - '0';
    }

    @Override
    public String toString() {
        return text;
    }
}
