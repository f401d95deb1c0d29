package vn.lienthong.core.id;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.core.finding.Findings;

/** The algorithm DF-30, its steps in order. */
final class DocumentNumberParser {
    /** The outcome of a text such as {@code /TB-SVD}: a paper whose number has not been given yet. */
    static final String NOT_ASSIGNED = "NOT_ASSIGNED";

    private static final int MAX_LENGTH = 120;
    private static final Pattern CAPTION = Pattern.compile("^[Ss]ố[\\s\\h]*:[\\s\\h]*");
    private static final Pattern OTHER_DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern LOOSE_SEPARATOR = Pattern.compile("[\\s\\h]*([/\\-\\u2010-\\u2015\\u2212])[\\s\\h]*");
    private static final Pattern BLANK_OR_CONTROL = Pattern.compile("[\\s\\h\\p{Cc}\\p{Cf}]");
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{N}&./\\-]");
    private static final Pattern PARTY = Pattern.compile("(?<number>[0-9]{1,6})-(?<type>\\p{L}+)/(?<agency>.+)");
    private static final Pattern NUMBERED = Pattern.compile("(?<number>[0-9]{1,6}(?:\\.[0-9]+)*)/(?<rest>.+)");
    private static final Pattern ZERO = Pattern.compile("0+(?:\\..*)?");
    private static final Pattern EMPTY_GROUP = Pattern.compile("[/-]{2}|[/-]$");

    private final Strictness strictness;
    private final Set<String> knownAgencies;

    DocumentNumberParser(Strictness strictness, Set<String> knownAgencies) {
        this.strictness = strictness;
        this.knownAgencies = Set.copyOf(knownAgencies);
    }

    Parsed<DocumentNumber> parse(String original) {
        if (original.length() > MAX_LENGTH) {
            return refused(Parsed.UNKNOWN, DocumentNumberFinding.SHAPE);
        }
        Findings.Collector found = Findings.collector();
        String text = cleaned(original, found);
        if (text.startsWith("/")) {
            return refused(NOT_ASSIGNED, DocumentNumberFinding.NOT_ASSIGNED);
        }
        if (text.isEmpty() || BLANK_OR_CONTROL.matcher(text).find()) {
            return refused(Parsed.UNKNOWN, DocumentNumberFinding.SHAPE);
        }
        String plain = OTHER_DASH.matcher(text).replaceAll("-");
        if (!plain.equals(text)) {
            found.add(DocumentNumberFinding.OTHER_DASH.at(""));
        }
        if (UNUSUAL.matcher(plain).find()) {
            found.add(DocumentNumberFinding.UNUSUAL_CHARACTER.at(""));
        }
        if (EMPTY_GROUP.matcher(plain).find()) {
            return refused(Parsed.UNKNOWN, DocumentNumberFinding.EMPTY_GROUP);
        }
        Matcher party = PARTY.matcher(plain);
        Matcher numbered = NUMBERED.matcher(plain);
        NotationReader.Notation notation;
        String number;
        if (party.matches()) {
            number = party.group("number");
            notation = NotationReader.Notation.party(party.group("type"), party.group("agency"));
        } else if (numbered.matches()) {
            number = numbered.group("number");
            NotationReader reader = new NotationReader(knownAgencies, found);
            notation = reader.read(numbered.group("rest"));
        } else {
            return refused(Parsed.UNKNOWN, DocumentNumberFinding.SHAPE);
        }
        if (ZERO.matcher(number).matches()) {
            found.add(DocumentNumberFinding.NUMBER_ZERO.at("number"));
        }
        Findings findings = found.toFindings();
        if (notation == null || findings.hasErrors()) {
            return Parsed.refused(
                    notation == null ? Parsed.UNKNOWN : notation.form().name(), Map.of(), findings);
        }
        return accepted(notation.withNumber(text, number), findings);
    }

    private String cleaned(String original, Findings.Collector found) {
        String trimmed = CAPTION.matcher(
                        Normalizer.normalize(original, Normalizer.Form.NFC).strip())
                .replaceFirst("");
        String text = LOOSE_SEPARATOR.matcher(trimmed).replaceAll("$1");
        if (strictness == Strictness.STRICT && !text.equals(trimmed)) {
            found.add(DocumentNumberFinding.BLANKS.at(""));
        }
        return text;
    }

    private static Parsed<DocumentNumber> accepted(DocumentNumber value, Findings soft) {
        Findings.Collector found = Findings.collector().addAll(soft);
        if (!value.codeNumber().equals(value.number())) {
            found.add(DocumentNumberFinding.LEADING_ZERO.at("number"));
        }
        if (value.codeNumber().length() > 11 || value.codeNotation().length() > 30) {
            found.add(DocumentNumberFinding.LONG_FOR_RECORDS.at(""));
        }
        value.suggestion().ifPresent(canonical -> found.add(DocumentNumberFinding.SUGGESTION.at("", canonical)));
        return Parsed.accepted(value.form().name(), value, value.parts(), found.toFindings());
    }

    private static Parsed<DocumentNumber> refused(String kind, DocumentNumberFinding why) {
        return Parsed.refused(kind, Map.of(), Findings.of(List.of(why.at(""))));
    }
}
