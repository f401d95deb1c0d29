package vn.lienthong.core.id;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.InvalidInputException;

/**
 * Number and notation of an official paper (<i>số, ký hiệu văn bản</i>) after NĐ 30/2020, for normative papers and, as far as known, for
 * Party papers (DF-30, DF-31). Two are equal if their {@linkplain #format() canonical texts} are. Immutable, thread-safe.
 */
public final class DocumentNumber {
    private final String text;
    private final DocumentNumberForm form;
    private final String number;
    private final @Nullable Integer year;
    private final @Nullable String type;
    private final List<String> agencies;
    private final @Nullable String unit;
    private final boolean ambiguous;

    DocumentNumber(
            String text,
            DocumentNumberForm form,
            String number,
            @Nullable Integer year,
            @Nullable String type,
            List<String> agencies,
            @Nullable String unit,
            boolean ambiguous) {
        this.text = text;
        this.form = form;
        this.number = number;
        this.year = year;
        this.type = type;
        this.agencies = List.copyOf(agencies);
        this.unit = unit;
        this.ambiguous = ambiguous;
    }

    /** Reads a number; {@link Strictness#STRICT} also warns of blanks that are otherwise dropped in silence. */
    public static Parsed<DocumentNumber> parse(String text, Strictness strictness) {
        return parse(text, strictness, Set.of());
    }

    /**
     * Reads a number.
     *
     * @param agencies abbreviations that the caller knows to be agencies; they settle what {@code CT} or the like stands for
     */
    public static Parsed<DocumentNumber> parse(String text, Strictness strictness, Set<String> agencies) {
        return new DocumentNumberParser(strictness, agencies).parse(text);
    }

    /**
     * An administrative paper's number: {@code 45/QĐ-UBND}; for a type without abbreviation use {@link #letter}.
     *
     * @throws InvalidInputException when the parts make no such number, here and in the three methods that follow
     */
    public static DocumentNumber administrative(int number, DocumentType type, String agency) {
        String abbreviation = type.abbreviation()
                .orElseThrow(() -> new InvalidInputException(DocumentNumberFinding.NO_TYPE_OR_AGENCY));
        return made(DocumentNumberForm.ADMINISTRATIVE, padded(number) + "/" + abbreviation + "-" + agency);
    }

    /** An official letter's number: {@code 212/SVD-VP}. */
    public static DocumentNumber letter(int number, String agency, String unit) {
        return made(DocumentNumberForm.OFFICIAL_LETTER, padded(number) + "/" + agency + "-" + unit);
    }

    /** A copy's number: {@code 03/SY-UBND}. */
    public static DocumentNumber copy(int number, CopyType type, String agency) {
        return made(DocumentNumberForm.COPY, padded(number) + "/" + type.abbreviation() + "-" + agency);
    }

    /** A normative paper's number: {@code 09/2025/TT-BVD}; several agencies for a joint one ({@code TTLT}). */
    public static DocumentNumber normative(int number, int year, String type, String... agencies) {
        String notation = type + "-" + String.join("-", Arrays.asList(agencies));
        return made(DocumentNumberForm.NORMATIVE, padded(number) + "/" + year + "/" + notation);
    }

    private static DocumentNumber made(DocumentNumberForm form, String text) {
        DocumentNumber value = parse(text, Strictness.STRICT).orThrow();
        if (value.form() != form) {
            throw new InvalidInputException(DocumentNumberFinding.READS_OTHERWISE, text, value.form());
        }
        return value;
    }

    private static String padded(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** The text as read, in Unicode's composed form, without caption and without blanks around its separators. */
    public String text() {
        return text;
    }

    public DocumentNumberForm form() {
        return form;
    }

    /** Digits, with their leading zero if they were written with one; since 2025 possibly with a dot. */
    public String number() {
        return number;
    }

    /** The year of a normative paper. */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    /** The type's abbreviation, put right where it was mistyped; empty for official letters, laws and ordinances. */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /** The issuing agency's abbreviation, the first one of a joint paper. */
    public String agency() {
        return agencies.get(0);
    }

    /** All issuing agencies; more than one for a joint paper only. */
    public List<String> agencies() {
        return agencies;
    }

    /** The unit or field that handles an official letter. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** True where the type's abbreviation may as well be an agency's ({@code CT}). */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /** What the decree would write, where the text is otherwise. */
    public Optional<String> suggestion() {
        return Optional.of(format()).filter(canonical -> !canonical.equals(text));
    }

    /** The canonical text. Reading it gives this value again. */
    public String format() {
        return codeNumber() + (form == DocumentNumberForm.PARTY ? "-" : "/") + codeNotation();
    }

    /** What goes into a record's {@code CodeNumber}: at most 11 characters there. */
    public String codeNumber() {
        boolean oneDigit = number.length() == 1 && form != DocumentNumberForm.PARTY;
        return oneDigit ? "0" + number : number;
    }

    /** What goes into a record's {@code CodeNotation}, at most 30 characters there: a normative paper's keeps the year. */
    public String codeNotation() {
        if (form == DocumentNumberForm.PARTY) {
            return type + "/" + agency();
        }
        String typed = (type == null ? "" : type + "-") + String.join("-", agencies) + (unit == null ? "" : "-" + unit);
        return year == null ? typed : String.format(Locale.ROOT, "%04d/%s", year, typed);
    }

    /** {@code number}, {@code year}, {@code type}, {@code agency}, {@code agencies} (joint papers), {@code unit}, {@code notation}. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("number", number);
        year().ifPresent(y -> parts.put("year", String.format(Locale.ROOT, "%04d", y)));
        type().ifPresent(t -> parts.put("type", t));
        parts.put("agency", agency());
        if (agencies.size() > 1) {
            parts.put("agencies", String.join(",", agencies));
        }
        unit().ifPresent(u -> parts.put("unit", u));
        parts.put("notation", codeNotation());
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentNumber that && form == that.form && format().equals(that.format());
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, format());
    }

    @Override
    public String toString() {
        return text;
    }
}
