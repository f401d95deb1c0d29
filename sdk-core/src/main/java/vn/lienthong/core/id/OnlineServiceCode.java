package vn.lienthong.core.id;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.finding.Findings;

/**
 * The code of an online public service (<i>mã dịch vụ công</i>; wire {@code MaDVC}): a procedure's code and {@code .01}, {@code .02} …
 * (portal 5.6). The last group is always the service's number; a text of another shape is kept with a warning.
 *
 * @param text 1 to 64 characters, trimmed, case kept
 */
public record OnlineServiceCode(String text) {
    private static final Pattern SHAPE = Pattern.compile("(?<procedure>.+)\\.(?<number>[0-9]{2})");

    /** @throws InvalidInputException when the text is blank, over 64 characters or holds control characters */
    public OnlineServiceCode {
        text = text.strip();
        Findings findings = ProcedureCode.unreadable(text);
        if (findings.hasErrors()) {
            throw new InvalidInputException(findings);
        }
    }

    public static OnlineServiceCode of(String text) {
        return new OnlineServiceCode(text);
    }

    public static Parsed<OnlineServiceCode> parse(String text) {
        Findings unreadable = ProcedureCode.unreadable(text.strip());
        if (unreadable.hasErrors()) {
            return Parsed.refused(Parsed.UNKNOWN, Map.of(), unreadable);
        }
        OnlineServiceCode code = new OnlineServiceCode(text);
        Map<String, String> parts = code.parts();
        return parts.isEmpty()
                ? Parsed.accepted(Parsed.UNKNOWN, code, parts, Findings.of(NumberFinding.SERVICE_SHAPE.at("")))
                : Parsed.accepted("ONLINE_SERVICE", code, parts, Findings.none());
    }

    /** The procedure it belongs to; empty for an unknown form. */
    public Optional<ProcedureCode> procedure() {
        return Optional.ofNullable(parts().get("procedure")).map(ProcedureCode::of);
    }

    /** {@code procedure} and {@code number}; nothing for an unknown form. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher shape = SHAPE.matcher(text);
        if (shape.matches() && ProcedureCode.of(shape.group("procedure")).form() != ProcedureCode.Form.UNKNOWN) {
            parts.put("procedure", shape.group("procedure"));
            parts.put("number", shape.group("number"));
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}
