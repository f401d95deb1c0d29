package vn.lienthong.core.id;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lienthong.core.finding.Findings;

/** The rules DX-45 and DF-32 on the form of an agency code. */
final class AgencyCodeCheck {
    private static final Pattern BLANK = Pattern.compile("[\\s\\h]");
    private static final Pattern FOREIGN = Pattern.compile("[^0-9A-Za-z.]");
    private static final Pattern EMPTY_GROUP = Pattern.compile("^\\.|\\.\\.|\\.$");
    private static final Pattern ONE_DIGIT_GROUP = Pattern.compile("\\.[0-9](?:\\.|$)");

    private AgencyCodeCheck() {}

    static Findings unreadable(String text) {
        if (text.isEmpty()) {
            return Findings.of(AgencyCodeFinding.EMPTY.at(""));
        }
        if (text.length() > AgencyCode.MAX_READ) {
            return Findings.of(AgencyCodeFinding.UNREADABLY_LONG.at("", AgencyCode.MAX_READ));
        }
        return text.chars().anyMatch(Character::isISOControl)
                ? Findings.of(AgencyCodeFinding.CONTROL.at(""))
                : Findings.none();
    }

    static Parsed<AgencyCode> parse(String raw, Strictness strictness) {
        String text = raw.strip();
        Findings unreadable = unreadable(text);
        if (unreadable.hasErrors()) {
            return Parsed.refused(Parsed.UNKNOWN, Map.of(), unreadable);
        }
        AgencyCode code = new AgencyCode(text);
        Findings findings = strictness == Strictness.TOLERANT ? forReading(code) : forSending(code, strictness);
        String kind = code.kind().name();
        return findings.hasErrors()
                ? Parsed.refused(kind, code.parts(), findings)
                : Parsed.accepted(kind, code, code.parts(), findings);
    }

    private static Findings forReading(AgencyCode code) {
        Findings.Collector found = Findings.collector();
        if (code.text().length() > AgencyCode.MAX_SENT) {
            found.add(AgencyCodeFinding.LONG.at("", AgencyCode.MAX_SENT));
        }
        return found.addAll(soft(code)).toFindings();
    }

    private static Findings forSending(AgencyCode code, Strictness strictness) {
        String text = code.text();
        Findings.Collector found = Findings.collector();
        if (text.length() > AgencyCode.MAX_SENT) {
            found.add(AgencyCodeFinding.TOO_LONG.at("", AgencyCode.MAX_SENT));
        }
        if (BLANK.matcher(text).find()) {
            found.add(AgencyCodeFinding.BLANK.at(""));
        } else if (code.kind() != AgencyCodeKind.ENTERPRISE
                && FOREIGN.matcher(text).find()) {
            found.add(AgencyCodeFinding.FOREIGN_CHARACTER.at(""));
        }
        if (EMPTY_GROUP.matcher(text).find()) {
            found.add(AgencyCodeFinding.EMPTY_GROUP.at(""));
        }
        if (strictness == Strictness.STRICT && ONE_DIGIT_GROUP.matcher(text).find()) {
            found.add(AgencyCodeFinding.ONE_DIGIT_GROUP.at(""));
        }
        return found.addAll(soft(code)).toFindings();
    }

    private static Findings soft(AgencyCode code) {
        Findings.Collector found = Findings.collector();
        AgencyCodeKind kind = code.kind();
        if (kind == AgencyCodeKind.UNKNOWN) {
            found.add(AgencyCodeFinding.UNKNOWN_FAMILY.at(""));
        }
        if (kind != AgencyCodeKind.TEST && !code.text().equals(code.text().toUpperCase(Locale.ROOT))) {
            found.add(AgencyCodeFinding.LOWER_CASE.at(""));
        }
        return found.toFindings();
    }
}
