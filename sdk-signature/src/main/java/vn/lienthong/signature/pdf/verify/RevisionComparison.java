package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfLimits;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.pdf.structure.XrefEntry;
import vn.lienthong.signature.rule.PdfRule;

/**
 * Explains what later revisions changed (signature specification 7.4): both documents are walked from the trailer, each part by the
 * rule of its role; whatever no rule allows is a forbidden change.
 */
final class RevisionComparison {
    private RevisionComparison() {}

    static List<Change> compare(PdfFile older, PdfFile newer, PdfLimits limits, Deadline deadline) throws IOException {
        Changes changes = new Changes();
        if (!sameRef(older.root(), newer.root())) {
            changes.forbid(PdfRule.CHANGED_UNDEFINED, "document catalog replaced");
        }
        BitSet touched = touched(older, newer);
        StrictComparison strict = new StrictComparison(older, newer, touched, deadline);
        PageTree olderPages = PageTree.of(older, limits.maxTreeDepth());
        PageTree newerPages = PageTree.of(newer, limits.maxTreeDepth());
        List<FormField> olderFields = FormTree.fields(older, olderPages, limits.maxTreeDepth());
        List<FormField> newerFields = FormTree.fields(newer, newerPages, limits.maxTreeDepth());
        ComparedFiles files = new ComparedFiles(
                older,
                newer,
                olderPages,
                newerPages,
                olderFields,
                newerFields,
                Permissions.of(older, olderFields),
                strict,
                changes);
        if (!strict.same(older.inTrailer("Encrypt"), newer.inTrailer("Encrypt"))) {
            changes.forbid(PdfRule.CHANGED_UNDEFINED, "encryption changed");
        }
        generations(files, touched);
        walk(files);
        return changes.list();
    }

    /** Objects that later sections speak of, and the members of every object stream among them. */
    private static BitSet touched(PdfFile older, PdfFile newer) throws IOException {
        BitSet touched = new BitSet();
        newer.changedSince(older, touched::set);
        newer.forEachEntry((number, entry) -> {
            if (entry instanceof XrefEntry.InStream place && touched.get(place.stream())) {
                touched.set(number);
            }
        });
        return touched;
    }

    /** An object number given to another object: the generation moved while the number lives on. */
    private static void generations(ComparedFiles files, BitSet touched) {
        for (int number = touched.nextSetBit(0); number >= 0; number = touched.nextSetBit(number + 1)) {
            if (files.older().entry(number) instanceof XrefEntry.InFile before
                    && files.newer().entry(number) instanceof XrefEntry.InFile after
                    && before.generation() != after.generation()) {
                files.changes().forbid(PdfRule.CHANGED_UNDEFINED, "object generation changed");
                return;
            }
        }
    }

    private static void walk(ComparedFiles files) throws IOException {
        Dictionary before = files.older().catalog();
        Dictionary after = files.newer().catalog();
        if (files.newer().root() instanceof Ref root) {
            files.strict().role(root.number());
        }
        for (PageTree tree : List.of(files.olderPages(), files.newerPages())) {
            tree.nodes().forEach(node -> files.strict().role(node.number()));
            tree.pages().forEach(page -> files.strict().role(page.number()));
        }
        FormRule form = new FormRule(files);
        form.markRoles();
        AnnotationRule annotations = new AnnotationRule(files, form);
        annotations.markRoles();
        form.compare(before, after);
        new PageRule(files, annotations).compare(before, after);
        Set<String> keys = new LinkedHashSet<>(before.keys());
        keys.addAll(after.keys());
        for (String key : keys) {
            catalogEntry(files, form, key, before, after);
        }
        if (!files.strict().same(files.older().inTrailer("Info"), files.newer().inTrailer("Info"))) {
            files.changes().add(Change.of(Change.Kind.METADATA, PdfRule.METADATA, "document information changed"));
        }
    }

    private static void catalogEntry(
            ComparedFiles files, FormRule form, String key, Dictionary before, Dictionary after) throws IOException {
        switch (key) {
            case "Pages", "AcroForm" -> {}
            case "DSS" -> DssRule.compare(files, before, after);
            case "Extensions" -> extensions(files, before, after);
            case "Version" -> version(files, before, after);
            case "StructTreeRoot" -> StructureRule.compare(files, form, before, after);
            case "Metadata" -> {
                if (!files.same(before, after, key)) {
                    files.changes().add(Change.of(Change.Kind.METADATA, PdfRule.METADATA, "metadata changed"));
                }
            }
            case "OCProperties" -> {
                if (!files.same(before, after, key)) {
                    files.changes().forbid(PdfRule.CHANGED_CONTENT, "optional content configuration changed");
                }
            }
            case "Perms" -> perms(files, before, after);
            default -> {
                if (!files.same(before, after, key)) {
                    files.changes().forbid(PdfRule.CHANGED_UNDEFINED, "catalog entry " + printable(key) + " changed");
                }
            }
        }
    }

    /** Extensions may be added, none changed or taken away. */
    private static void extensions(ComparedFiles files, Dictionary before, Dictionary after) throws IOException {
        Dictionary old = files.olderValue(before, "Extensions").asDictionary();
        Dictionary now = files.newerValue(after, "Extensions").asDictionary();
        for (String key : old.keys()) {
            if (!files.same(old, now, key)) {
                files.changes().forbid(PdfRule.CHANGED_UNDEFINED, "extensions changed");
            }
        }
    }

    private static void version(ComparedFiles files, Dictionary before, Dictionary after) throws IOException {
        String old = files.olderValue(before, "Version") instanceof PdfValue.Name name ? name.value() : "";
        boolean raised = files.newerValue(after, "Version") instanceof PdfValue.Name name
                && name.value().compareTo(old) >= 0;
        if (!raised) {
            files.changes().forbid(PdfRule.CHANGED_UNDEFINED, "version lowered");
        }
    }

    /** A later certification conflicts with the signatures before it; usage rights may not change. */
    private static void perms(ComparedFiles files, Dictionary before, Dictionary after) throws IOException {
        Dictionary old = files.olderValue(before, "Perms").asDictionary();
        Dictionary now = files.newerValue(after, "Perms").asDictionary();
        boolean certifiedLater = !old.has("DocMDP") && now.has("DocMDP");
        for (String key : old.keys()) {
            if (!files.same(old, now, key)) {
                files.changes().forbid(PdfRule.CHANGED_UNDEFINED, "permissions changed");
            }
        }
        if (certifiedLater) {
            files.changes().forbid(PdfRule.DOCMDP_CONFLICT, "certified after signing");
        }
    }

    private static boolean sameRef(PdfValue before, PdfValue after) {
        return before instanceof Ref old && after instanceof Ref now && old.number() == now.number();
    }

    /** A name of the file, fit for a line of a report. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .limit(60)
                .forEach(c -> out.appendCodePoint(Character.isLetterOrDigit(c) || (c >= ' ' && c < 127) ? c : '?'));
        return out.toString();
    }
}
