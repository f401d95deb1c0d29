package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.cms.CmsCheck;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfLimitException;
import vn.lienthong.signature.pdf.structure.PdfLimits;
import vn.lienthong.signature.pdf.structure.PdfSyntaxException;
import vn.lienthong.signature.rule.Effect;
import vn.lienthong.signature.rule.PdfRule;
import vn.lienthong.signature.rule.SignatureRule;

/** Turns the differences between a signed revision and the whole file into findings. */
final class LaterChanges {
    private LaterChanges() {}

    /** Compares, when anything follows the signed revision. */
    static void examine(SignatureCase one, PdfFile file, PdfLimits limits, Deadline deadline) throws IOException {
        PdfFile signed = one.signedRevision();
        if (signed == null || signed.equals(file)) {
            return;
        }
        try {
            one.changes(RevisionComparison.compare(signed, file, limits, deadline));
            Set<Integer> damaged = new HashSet<>(file.damagedObjects());
            damaged.removeAll(signed.damagedObjects());
            if (!damaged.isEmpty()) {
                one.addLater(PdfRule.REPAIRED_LATER.at(one.path()));
            }
        } catch (PdfLimitException e) {
            one.addLater(PdfRule.COMPARE_LIMIT.at(one.path()));
        } catch (PdfSyntaxException e) {
            one.addLater(PdfRule.REPAIRED_LATER.at(one.path()));
        }
    }

    /**
     * Judges the changes, once the later signatures are judged.
     *
     * @param later what VALID signatures after this one stand for
     */
    static void settle(SignatureCase one, List<SignatureCase> cases, LaterConsent later, PdfFile file)
            throws IOException {
        Set<SignatureRule> rules = new LinkedHashSet<>();
        boolean onlyNumber = later.hasAgencyAfter(one)
                && one.changes().stream().noneMatch(c -> isForbidden(c) && c.kind() != Change.Kind.SMALL_TEXT);
        for (Change change : one.changes()) {
            SignatureRule rule = onlyNumber && change.kind() == Change.Kind.SMALL_TEXT
                    ? PdfRule.NUMBER_INSERTED
                    : rule(change, one, cases, later);
            if (rule != null) {
                rules.add(rule);
            }
        }
        if (rules.stream().anyMatch(rule -> rule.effect() == Effect.INVALID)) {
            rules.remove(PdfRule.LATER_SIGNATURE);
        }
        for (SignatureRule rule : rules) {
            one.addLater(
                    rule.at(one.path(), revision(one, file), file.revisions().size()));
        }
    }

    private static boolean isForbidden(Change change) {
        SignatureRule rule = change.rule();
        return rule != null && rule.effect() == Effect.INVALID;
    }

    private static @Nullable SignatureRule rule(
            Change change, SignatureCase one, List<SignatureCase> cases, LaterConsent later) {
        return switch (change.kind()) {
            case FIELD_FILLED -> later.hasConsentAfter(one) ? PdfRule.FIELD_FILLED : PdfRule.FIELD_FILLED_UNSIGNED;
            case SIGNATURE -> isSound(change.object(), cases) ? change.rule() : PdfRule.WIDGET_OVERLAY;
            default -> change.rule();
        };
    }

    /** A later picture whose signature does not verify is only a picture over the page. */
    private static boolean isSound(int field, List<SignatureCase> cases) {
        return cases.stream()
                .filter(other -> other.found().field().number() == field)
                .anyMatch(LaterChanges::hasIntegrity);
    }

    private static boolean hasIntegrity(SignatureCase one) {
        CmsCheck check = one.check();
        return check != null && Boolean.TRUE.equals(check.integrity());
    }

    /** Number of the signed revision; 0 when it is unknown. */
    static int revision(SignatureCase one, PdfFile file) throws IOException {
        SignedRange range = one.range();
        if (range == null || one.signedRevision() == null) {
            return 0;
        }
        PdfFile signed = one.signedRevision();
        return signed.equals(file)
                ? file.revisions().size()
                : signed.revisions().size();
    }

    /** The changes as the report lists them. */
    static List<String> described(SignatureCase one) {
        List<String> texts = new ArrayList<>();
        one.changes().forEach(change -> texts.add(change.what()));
        return texts;
    }

    /** Whether nothing but blanks follows what the signature covers. */
    static boolean isWhole(SignatureCase one, PdfFile file) throws IOException {
        SignedRange range = one.range();
        return range != null && file.isBlank(range.end(), file.limit());
    }
}
