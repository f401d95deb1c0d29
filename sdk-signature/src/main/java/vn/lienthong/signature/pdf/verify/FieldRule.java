package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;
import vn.lienthong.signature.pdf.structure.PdfValue.Text;
import vn.lienthong.signature.rule.PdfRule;

/** One field or widget before and after. */
final class FieldRule {
    private static final Set<String> SIGNING = Set.of("V", "AP", "AS", "M", "Lock", "DA", "MK");
    private static final Set<String> FILLING = Set.of("V", "AP", "AS", "M", "RV", "I");
    private static final int READ_ONLY = 1;
    private static final int PRINT_OR_LOCKED = 0b10_1000_0100;

    private final ComparedFiles files;

    FieldRule(ComparedFiles files) {
        this.files = files;
    }

    String fullName(Dictionary field, String prefix) throws IOException {
        if (!(files.olderValue(field, "T") instanceof Text text)) {
            return prefix;
        }
        return prefix.isEmpty() ? text.text() : prefix + "." + text.text();
    }

    /** Whether a field of the file as it is now holds something that reads as a signature. */
    boolean isSigned(FormField field) throws IOException {
        return field.isSignature()
                && files.newer().resolve(field.value()) instanceof Dictionary signature
                && signature.has("ByteRange")
                && files.newerValue(signature, "Contents") instanceof Text;
    }

    /** Reports a signature that later revisions brought, and the certification level that forbids it. */
    void reportSignature(FormField field) throws IOException {
        Dictionary signature = files.newer().resolve(field.value()).asDictionary();
        boolean timestamp = "ETSI.RFC3161".equals(signature.name("SubFilter"));
        String name = RevisionComparison.printable(field.name());
        if (timestamp) {
            files.changes()
                    .add(new Change(Change.Kind.TIMESTAMP, null, "new document time stamp " + name, field.number(), 0));
            return;
        }
        files.changes()
                .add(new Change(
                        Change.Kind.SIGNATURE,
                        PdfRule.LATER_SIGNATURE,
                        "new approval signature " + name,
                        field.number(),
                        0));
        if (files.permissions().level() == 1) {
            files.changes().forbid(PdfRule.DOCMDP, "signature added to a document certified without changes");
        }
        if (Permissions.certificationLevel(files.newer(), signature) > 0) {
            files.changes().forbid(PdfRule.DOCMDP_CONFLICT, "certified after signing");
        }
    }

    void compare(Dictionary before, Dictionary after, String name, String type) throws IOException {
        boolean signature = "Sig".equals(type);
        boolean empty = !(files.olderValue(before, "V") instanceof Dictionary);
        boolean signing = signature && empty && files.newerValue(after, "V") instanceof Dictionary;
        Set<String> keys = new LinkedHashSet<>(before.keys());
        keys.addAll(after.keys());
        boolean filled = false;
        for (String key : keys) {
            if ("Kids".equals(key) && before.has(key) && after.has(key)) {
                continue;
            }
            if (files.same(before, after, key)) {
                continue;
            }
            if (signing && (SIGNING.contains(key) || addsPage(key, before))) {
                continue;
            }
            if (isHarmlessFlag(key, before, after)) {
                continue;
            }
            if (!signature && FILLING.contains(key)) {
                filled = true;
                continue;
            }
            forbid(name, key);
        }
        if (signing) {
            signed(after, name);
        }
        if (filled) {
            filled(name);
        }
    }

    private void signed(Dictionary after, String name) throws IOException {
        FormField field = files.newerFields().stream()
                .filter(f -> f.isSignature() && f.name().equals(name))
                .findFirst()
                .orElse(new FormField(-1, name, "Sig", after, after.get("V"), true));
        if (!isSigned(field)) {
            files.changes().forbid(PdfRule.CHANGED_FIELD, "signature field filled with something else");
            return;
        }
        if (files.permissions().locks(name)) {
            files.changes().forbid(PdfRule.FIELDMDP, "locked field " + RevisionComparison.printable(name) + " signed");
        }
        reportSignature(field);
    }

    private void filled(String name) {
        String shown = RevisionComparison.printable(name);
        if (files.permissions().level() == 1) {
            files.changes().forbid(PdfRule.CHANGED_FIELD, "field " + shown + " changed");
            files.changes().forbid(PdfRule.DOCMDP, "field filled in a document certified without changes");
        } else if (files.permissions().locks(name)) {
            files.changes().forbid(PdfRule.CHANGED_FIELD, "field " + shown + " changed");
            files.changes().forbid(PdfRule.FIELDMDP, "locked field " + shown + " changed");
        } else {
            files.changes()
                    .add(Change.of(Change.Kind.FIELD_FILLED, PdfRule.FIELD_FILLED, "field " + shown + " filled"));
        }
    }

    private void forbid(String name, String key) {
        files.changes()
                .forbid(
                        PdfRule.CHANGED_FIELD,
                        "field " + RevisionComparison.printable(name) + ": " + RevisionComparison.printable(key)
                                + " changed");
        if (files.permissions().level() > 0) {
            files.changes().forbid(PdfRule.DOCMDP, "field changed beyond the certification level");
        }
        if (files.permissions().locks(name)) {
            files.changes().forbid(PdfRule.FIELDMDP, "locked field " + RevisionComparison.printable(name) + " changed");
        }
    }

    /** A signer may note on which page the widget of an empty field stands. */
    private static boolean addsPage(String key, Dictionary before) {
        return ("P".equals(key) || "Type".equals(key)) && !before.has(key);
    }

    /** Signing a lock makes fields read-only; print and locked flags of widgets hide nothing. */
    private boolean isHarmlessFlag(String key, Dictionary before, Dictionary after) throws IOException {
        long mask = "Ff".equals(key) ? READ_ONLY : "F".equals(key) ? PRINT_OR_LOCKED : 0;
        if (mask == 0) {
            return false;
        }
        long old = files.olderValue(before, key) instanceof Int value ? value.value() : 0;
        long now = files.newerValue(after, key) instanceof Int value ? value.value() : 0;
        return ((old ^ now) & ~mask) == 0;
    }
}
