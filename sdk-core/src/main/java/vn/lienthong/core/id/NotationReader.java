package vn.lienthong.core.id;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;

/** Steps 4 to 8 of DF-30: what stands after the number and its slash. One text, one reader. */
final class NotationReader {
    private static final Pattern YEARED = Pattern.compile("(?<year>[0-9]+)(?:/(?<rest>.+))?");
    private static final Pattern LAW = Pattern.compile("(?:QH|UBTVQH)[0-9]{1,3}");
    private static final Pattern JOINT = Pattern.compile("\\p{L}+LT");
    private static final String LETTER_MISNAMED = "CV";

    /** The one abbreviation the field knows to be an agency's too: a tax office. */
    private static final String CLASSICALLY_AMBIGUOUS = "CT";

    private final Set<String> knownAgencies;
    private final Findings.Collector found;

    NotationReader(Set<String> knownAgencies, Findings.Collector found) {
        this.knownAgencies = knownAgencies;
        this.found = found;
    }

    /** The notation, or null after a finding that says why there is none. */
    @Nullable
    Notation read(String rest) {
        Matcher yeared = YEARED.matcher(rest);
        if (yeared.matches()) {
            String year = yeared.group("year");
            String after = yeared.group("rest");
            if (after == null) {
                return refuse(DocumentNumberFinding.NO_NOTATION);
            }
            return year.length() == 4 ? normative(Integer.parseInt(year), after) : refuse(DocumentNumberFinding.YEAR);
        }
        warnOfSlash(rest);
        int dash = rest.indexOf('-');
        return dash < 0 ? alone(rest) : compound(rest.substring(0, dash), rest.substring(dash + 1));
    }

    private @Nullable Notation normative(int year, String rest) {
        warnOfSlash(rest);
        if (LAW.matcher(rest).matches()) {
            return new Notation(DocumentNumberForm.NORMATIVE, year, null, List.of(rest), null, false);
        }
        int dash = rest.indexOf('-');
        if (dash < 0) {
            return refuse(DocumentNumberFinding.NO_TYPE_OR_AGENCY);
        }
        String written = rest.substring(0, dash);
        String type = Abbreviations.vietnameseD(written);
        if (!type.equals(written)) {
            found.add(DocumentNumberFinding.MISTYPED.at("type", type));
        }
        String agencies = rest.substring(dash + 1);
        List<String> issuers = JOINT.matcher(type).matches() ? List.of(agencies.split("-", -1)) : List.of(agencies);
        return new Notation(DocumentNumberForm.NORMATIVE, year, type, issuers, null, false);
    }

    private @Nullable Notation alone(String token) {
        if (isTypeLike(token)) {
            return refuse(DocumentNumberFinding.NO_TYPE_OR_AGENCY);
        }
        found.add(DocumentNumberFinding.NO_UNIT.at(""));
        return new Notation(DocumentNumberForm.OFFICIAL_LETTER, null, null, List.of(token), null, false);
    }

    private @Nullable Notation compound(String token, String rest) {
        if (Abbreviations.isCurrent(token)) {
            return isAgencyHere(token, rest) ? letter(token, rest) : typed(token, rest, isAmbiguous(token));
        }
        if (Abbreviations.replacementOf(token).isPresent()) {
            found.add(DocumentNumberFinding.REPLACED.at(
                    "type", token, Abbreviations.replacementOf(token).get()));
            return typed(token, rest, false);
        }
        Optional<String> meant = Abbreviations.meantBy(token);
        if (meant.isPresent() && !knownAgencies.contains(token)) {
            found.add(DocumentNumberFinding.MISTYPED.at("type", meant.get()));
            return typed(meant.get(), rest, false);
        }
        return LETTER_MISNAMED.equals(token) ? misnamedLetter(rest) : letter(token, rest);
    }

    private @Nullable Notation misnamedLetter(String rest) {
        found.add(DocumentNumberFinding.LETTER_WITH_TYPE.at("type"));
        int dash = rest.indexOf('-');
        String agency = dash < 0 ? rest : rest.substring(0, dash);
        // without the misplaced type a lone number would be read as a year
        if (isTypeLike(agency) || YEARED.matcher(rest).matches()) {
            return refuse(DocumentNumberFinding.NO_TYPE_OR_AGENCY);
        }
        return dash < 0
                ? new Notation(DocumentNumberForm.OFFICIAL_LETTER, null, null, List.of(agency), null, false)
                : letter(agency, rest.substring(dash + 1));
    }

    private static Notation letter(String agency, String unit) {
        return new Notation(DocumentNumberForm.OFFICIAL_LETTER, null, null, List.of(agency), unit, false);
    }

    private Notation typed(String type, String agency, boolean ambiguous) {
        if (ambiguous) {
            found.add(DocumentNumberFinding.AMBIGUOUS.at("type", type));
        }
        DocumentNumberForm form =
                Abbreviations.isCopy(type) ? DocumentNumberForm.COPY : DocumentNumberForm.ADMINISTRATIVE;
        return new Notation(form, null, type, List.of(agency), null, ambiguous);
    }

    /** The caller knows the token for an agency, and what follows it for none. */
    private boolean isAgencyHere(String token, String rest) {
        return knownAgencies.contains(token) && !knownAgencies.contains(rest);
    }

    private boolean isAmbiguous(String token) {
        return knownAgencies.isEmpty() ? token.equals(CLASSICALLY_AMBIGUOUS) : knownAgencies.contains(token);
    }

    private static boolean isTypeLike(String token) {
        return LETTER_MISNAMED.equals(token)
                || Abbreviations.isCurrent(token)
                || Abbreviations.replacementOf(token).isPresent()
                || Abbreviations.meantBy(token).isPresent();
    }

    private void warnOfSlash(String notation) {
        if (notation.indexOf('/') >= 0) {
            found.add(DocumentNumberFinding.SLASH_INSIDE.at(""));
        }
    }

    private @Nullable Notation refuse(DocumentNumberFinding why) {
        found.add(why.at(""));
        return null;
    }

    /** A notation taken apart. */
    record Notation(
            DocumentNumberForm form,
            @Nullable Integer year,
            @Nullable String type,
            List<String> agencies,
            @Nullable String unit,
            boolean ambiguous) {
        static Notation party(String type, String agency) {
            return new Notation(DocumentNumberForm.PARTY, null, type, List.of(agency), null, false);
        }

        DocumentNumber withNumber(String text, String number) {
            return new DocumentNumber(text, form, number, year, type, agencies, unit, ambiguous);
        }
    }
}
