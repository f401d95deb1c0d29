package vn.lienthong.core.id;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a profile accepts as a dossier code (R-15; a new unified rule is announced, so the grammar is a value).
 *
 * @param strictness {@code STRICT}: the law's six-digit date and four-digit serial, no warnings; {@code STANDARD}: serials of four to seven
 *     digits, four for old agency codes; {@code TOLERANT}: eight-digit dates too, with a warning
 * @param organisation what the part before the date must match as a whole
 */
public record DossierCodeGrammar(Strictness strictness, Pattern organisation) {
    private static final Pattern REGISTERED = Pattern.compile(
            AgencyCodeKind.OLD.regex() + "|" + AgencyCodeKind.QD20.regex() + "|" + AgencyCodeKind.ENTERPRISE.regex());
    private static final Pattern ANY = Pattern.compile("[0-9A-Z]+(?:\\.[0-9A-Z]+)*");

    public static final DossierCodeGrammar STRICT = new DossierCodeGrammar(Strictness.STRICT, REGISTERED);
    public static final DossierCodeGrammar STANDARD = new DossierCodeGrammar(Strictness.STANDARD, REGISTERED);
    public static final DossierCodeGrammar TOLERANT = new DossierCodeGrammar(Strictness.TOLERANT, ANY);

    public DossierCodeGrammar {
        Objects.requireNonNull(strictness, "strictness");
        Objects.requireNonNull(organisation, "organisation");
    }

    public static DossierCodeGrammar of(Strictness strictness) {
        return switch (strictness) {
            case STRICT -> STRICT;
            case STANDARD -> STANDARD;
            case TOLERANT -> TOLERANT;
        };
    }

    /** The same grammar for a profile whose organisations are written otherwise. */
    public DossierCodeGrammar withOrganisation(Pattern pattern) {
        return new DossierCodeGrammar(strictness, pattern);
    }

    /** Grammars are equal if they accept the same texts by the same patterns. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DossierCodeGrammar that
                && strictness == that.strictness
                && organisation.flags() == that.organisation.flags()
                && organisation.pattern().equals(that.organisation.pattern());
    }

    @Override
    public int hashCode() {
        return Objects.hash(strictness, organisation.pattern(), organisation.flags());
    }
}
