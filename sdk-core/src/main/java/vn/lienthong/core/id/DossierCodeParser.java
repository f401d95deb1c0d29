package vn.lienthong.core.id;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.core.time.VietnamTime;

/** The rules R-15, DF-34 and DF-35. The shape is matched loosely first, so that a finding can name what is wrong. */
final class DossierCodeParser {
    private static final Pattern SHAPE = Pattern.compile("(?<org>[^-]+)-(?<date>[0-9]+)-(?<seq>[0-9]+)");
    private static final Pattern LONG_DATE = Pattern.compile("[^-]+-[0-9]{8}-[0-9]+");
    private static final int MAX_LENGTH = 64;
    private static final int SHORT_DATE = 6;
    private static final int EIGHT_DIGITS = 8;
    private static final int LAWFUL_SERIAL = 4;
    private static final int LONGEST_SERIAL = 7;
    private static final int CENTURY = 2000;

    private final Strictness strictness;
    private final Pattern organisation;
    private final SdkClock clock;

    DossierCodeParser(DossierCodeGrammar grammar, SdkClock clock) {
        this.strictness = grammar.strictness();
        this.organisation = grammar.organisation();
        this.clock = clock;
    }

    static boolean hasLongDate(String text) {
        return LONG_DATE.matcher(text).matches();
    }

    Parsed<DossierCode> parse(String original) {
        Findings.Collector found = Findings.collector();
        String trimmed = original.strip();
        if (trimmed.length() != original.length()) {
            found.add(graded(DossierCodeFinding.BLANKS.at("")));
        }
        String text = trimmed.toUpperCase(Locale.ROOT);
        if (!text.equals(trimmed)) {
            found.add(graded(DossierCodeFinding.LOWER_CASE.at("")));
        }
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > MAX_LENGTH || !shape.matches()) {
            found.add(DossierCodeFinding.SHAPE.at(""));
            return Parsed.refused(Parsed.UNKNOWN, Map.of(), found.toFindings());
        }
        String org = shape.group("org");
        String serial = shape.group("seq");
        checkOrganisation(org, found);
        Optional<LocalDate> date = readDate(shape.group("date"), found);
        checkSerial(org, serial, found);
        return result(original, text, org, date, serial, found.toFindings());
    }

    private static Parsed<DossierCode> result(
            String original, String text, String org, Optional<LocalDate> date, String serial, Findings findings) {
        if (findings.hasErrors() || date.isEmpty()) {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("org", org);
            date.ifPresent(day -> parts.put("date", day.toString()));
            parts.put("serial", serial);
            return Parsed.refused(form(text, org).name(), parts, findings);
        }
        DossierCode code = new DossierCode(original, text, new AgencyCode(org), date.get(), serial);
        return Parsed.accepted(code.form().name(), code, code.parts(), findings);
    }

    private static DossierCodeForm form(String text, String org) {
        if (hasLongDate(text)) {
            return DossierCodeForm.LONG_DATE;
        }
        return AgencyCodeKind.of(org) == AgencyCodeKind.OLD ? DossierCodeForm.TT01_2018 : DossierCodeForm.CURRENT;
    }

    private void checkOrganisation(String org, Findings.Collector found) {
        if (org.length() > AgencyCode.MAX_SENT || !organisation.matcher(org).matches()) {
            found.add(DossierCodeFinding.ORGANISATION.at("org"));
        } else if (strictness == Strictness.TOLERANT && AgencyCodeKind.of(org) == AgencyCodeKind.UNKNOWN) {
            found.add(DossierCodeFinding.ORGANISATION_UNKNOWN.at("org"));
        }
    }

    private Optional<LocalDate> readDate(String digits, Findings.Collector found) {
        if (digits.length() != SHORT_DATE && digits.length() != EIGHT_DIGITS) {
            found.add(DossierCodeFinding.DATE_LENGTH.at("date"));
            return Optional.empty();
        }
        if (digits.length() == EIGHT_DIGITS) {
            found.add(
                    (strictness == Strictness.TOLERANT ? DossierCodeFinding.DATE_LONG : DossierCodeFinding.DATE_LENGTH)
                            .at("date"));
        }
        int monthAt = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, monthAt));
        try {
            LocalDate date = LocalDate.of(
                    digits.length() == SHORT_DATE ? CENTURY + year : year,
                    Integer.parseInt(digits.substring(monthAt, monthAt + 2)),
                    Integer.parseInt(digits.substring(monthAt + 2)));
            if (date.isAfter(LocalDate.ofInstant(clock.now(), VietnamTime.ZONE))) {
                found.add(DossierCodeFinding.DATE_FUTURE.at("date"));
            }
            return Optional.of(date);
        } catch (DateTimeException e) {
            found.add(DossierCodeFinding.DATE_UNREAL.at("date"));
            return Optional.empty();
        }
    }

    private void checkSerial(String org, String serial, Findings.Collector found) {
        if (serial.length() < LAWFUL_SERIAL || serial.length() > LONGEST_SERIAL) {
            found.add(DossierCodeFinding.SERIAL_LENGTH.at("serial", "4–7"));
        } else if (serial.length() != LAWFUL_SERIAL) {
            boolean old = AgencyCodeKind.of(org) == AgencyCodeKind.OLD;
            if (strictness == Strictness.STRICT || (old && strictness == Strictness.STANDARD)) {
                found.add(DossierCodeFinding.SERIAL_LENGTH.at("serial", "4"));
            } else if (old) {
                found.add(DossierCodeFinding.SERIAL_LONG_FOR_OLD.at("serial"));
            }
            MinistryPrefix.of(serial)
                    .ifPresent(prefix -> found.add(DossierCodeFinding.MINISTRY_HINT.at("serial", prefix)));
        }
    }

    /** Strictly read, what would be a warning is an error (DF-34). */
    private Finding graded(Finding finding) {
        return strictness == Strictness.STRICT
                ? new Finding(finding.rule(), Severity.ERROR, finding.path(), finding.message(), finding.source())
                : finding;
    }
}
