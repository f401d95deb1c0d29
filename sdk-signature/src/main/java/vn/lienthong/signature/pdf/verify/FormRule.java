package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Bool;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.rule.PdfRule;

/** The interactive form: new signatures may join it, fields may be filled where nothing forbids it. */
final class FormRule {
    private final ComparedFiles files;
    private final FieldRule fields;
    private final BitSet olderNodes = new BitSet();
    private final BitSet newSignatureWidgets = new BitSet();

    FormRule(ComparedFiles files) {
        this.files = files;
        this.fields = new FieldRule(files);
    }

    /** Whether this rule, and no other, answers for the object: it was part of the form when it was signed. */
    boolean judges(int number) {
        return olderNodes.get(number);
    }

    boolean isWidgetOfNewSignature(int number) {
        return newSignatureWidgets.get(number);
    }

    /** Fields and their widgets are entered by this rule only. */
    void markRoles() throws IOException {
        collect(files.older(), fieldList(files.older()), olderNodes, 0);
        BitSet now = new BitSet();
        collect(files.newer(), fieldList(files.newer()), now, 0);
        olderNodes.stream().forEach(files.strict()::role);
        now.stream().forEach(files.strict()::role);
        for (FormField field : files.newerFields()) {
            if (!field.inTree() && field.number() >= 0 && !wasField(field.number()) && fields.isSigned(field)) {
                newSignature(field);
            }
        }
    }

    private boolean wasField(int number) {
        return files.olderFields().stream().anyMatch(f -> f.number() == number);
    }

    private static void collect(PdfFile file, PdfValue list, BitSet nodes, int depth) throws IOException {
        if (depth > 64 || !(list instanceof Array items)) {
            return;
        }
        for (PdfValue item : items.items()) {
            if (item instanceof Ref ref && !nodes.get(ref.number())) {
                nodes.set(ref.number());
                collect(file, file.get(file.resolve(ref).asDictionary(), "Kids"), nodes, depth + 1);
            }
        }
    }

    private static PdfValue fieldList(PdfFile file) throws IOException {
        return file.get(file.get(file.catalog(), "AcroForm").asDictionary(), "Fields");
    }

    void compare(Dictionary olderCatalog, Dictionary newerCatalog) throws IOException {
        Dictionary before = files.olderValue(olderCatalog, "AcroForm").asDictionary();
        Dictionary after = files.newerValue(newerCatalog, "AcroForm").asDictionary();
        Set<String> keys = new LinkedHashSet<>(before.keys());
        keys.addAll(after.keys());
        for (String key : keys) {
            switch (key) {
                case "Fields" -> compareLists(files.olderValue(before, key), files.newerValue(after, key), "", "", 0);
                case "SigFlags" -> flags(before, after);
                case "DR" -> resources(before, after);
                case "NeedAppearances" -> needAppearances(before, after);
                case "DA" -> {
                    if (before.has(key) && !files.same(before, after, key)) {
                        files.changes().forbid(PdfRule.CHANGED_FIELD, "default appearance of the form changed");
                    }
                }
                default -> {
                    if (!files.same(before, after, key)) {
                        files.changes()
                                .forbid(
                                        PdfRule.CHANGED_UNDEFINED,
                                        "form entry " + RevisionComparison.printable(key) + " changed");
                    }
                }
            }
        }
    }

    private void flags(Dictionary before, Dictionary after) throws IOException {
        long old = files.olderValue(before, "SigFlags") instanceof Int value ? value.value() : 0;
        long now = files.newerValue(after, "SigFlags") instanceof Int value ? value.value() : 0;
        if ((old & now) != old) {
            files.changes().forbid(PdfRule.CHANGED_FIELD, "signature flags cleared");
        }
    }

    /** Names may be added to the form's resources; what a name meant stays. */
    private void resources(Dictionary before, Dictionary after) throws IOException {
        Dictionary old = files.olderValue(before, "DR").asDictionary();
        Dictionary now = files.newerValue(after, "DR").asDictionary();
        for (String kind : old.keys()) {
            PdfValue was = files.olderValue(old, kind);
            PdfValue is = files.newerValue(now, kind);
            if (was instanceof Dictionary names && is instanceof Dictionary more) {
                for (String name : names.keys()) {
                    if (!files.same(names, more, name)) {
                        files.changes().forbid(PdfRule.CHANGED_FIELD, "resource of the form changed");
                    }
                }
            } else if (!files.strict().same(was, is)) {
                files.changes().forbid(PdfRule.CHANGED_FIELD, "resources of the form changed");
            }
        }
    }

    private void needAppearances(Dictionary before, Dictionary after) throws IOException {
        boolean old = files.olderValue(before, "NeedAppearances") instanceof Bool value && value.value();
        boolean now = files.newerValue(after, "NeedAppearances") instanceof Bool value && value.value();
        if (now && !old) {
            files.changes()
                    .add(Change.of(
                            Change.Kind.OTHER, PdfRule.FIELD_FILLED_UNSIGNED, "viewers asked to redraw the form"));
        }
    }

    private void compareLists(PdfValue before, PdfValue after, String prefix, String type, int depth)
            throws IOException {
        List<PdfValue> old = before instanceof Array array ? array.items() : List.of();
        List<PdfValue> now = after instanceof Array array ? array.items() : List.of();
        if (depth > 64) {
            return;
        }
        List<PdfValue> left = new ArrayList<>(old);
        for (PdfValue item : now) {
            if (!left.isEmpty() && isSameItem(left.get(0), item)) {
                compareNodes(left.remove(0), item, prefix, type, depth);
            } else {
                addedField(item);
            }
        }
        if (!left.isEmpty()) {
            files.changes().forbid(PdfRule.CHANGED_FIELD, "field removed or re-ordered");
        }
    }

    private boolean isSameItem(PdfValue old, PdfValue now) throws IOException {
        if (old instanceof Ref before && now instanceof Ref after) {
            return before.number() == after.number();
        }
        return !(old instanceof Ref) && !(now instanceof Ref) && files.strict().same(old, now);
    }

    private void compareNodes(PdfValue old, PdfValue now, String prefix, String type, int depth) throws IOException {
        Dictionary before = files.older().resolve(old).asDictionary();
        Dictionary after = files.newer().resolve(now).asDictionary();
        String name = fields.fullName(before, prefix);
        String fieldType = files.olderValue(before, "FT") instanceof PdfValue.Name own ? own.value() : type;
        boolean parent = before.has("Kids") && after.has("Kids");
        fields.compare(before, after, name, fieldType);
        if (parent) {
            compareLists(files.olderValue(before, "Kids"), files.newerValue(after, "Kids"), name, fieldType, depth + 1);
        }
    }

    private void addedField(PdfValue item) throws IOException {
        int number = item instanceof Ref ref ? ref.number() : -1;
        FormField field = files.newerFields().stream()
                .filter(f -> f.number() == number && number >= 0)
                .findFirst()
                .orElse(null);
        if (field != null && fields.isSigned(field)) {
            newSignature(field);
        } else if (field != null
                && field.isSignature()
                && !field.dictionary().has("AP")
                && !field.dictionary().has("V")) {
            widgets(field).stream().forEach(newSignatureWidgets::set);
            files.changes()
                    .add(Change.of(
                            Change.Kind.OTHER,
                            null,
                            "new empty signature field " + RevisionComparison.printable(field.name())));
        } else {
            boolean text = field != null && "Tx".equals(field.type());
            Change.Kind kind = text ? Change.Kind.SMALL_TEXT : Change.Kind.OTHER;
            files.changes().add(new Change(kind, PdfRule.CHANGED_FIELD, "field added", number, 0));
        }
    }

    private void newSignature(FormField field) throws IOException {
        widgets(field).stream().forEach(newSignatureWidgets::set);
        fields.reportSignature(field);
    }

    private BitSet widgets(FormField field) throws IOException {
        BitSet widgets = new BitSet();
        widgets.set(field.number());
        if (files.newerValue(field.dictionary(), "Kids") instanceof Array kids) {
            for (PdfValue kid : kids.items()) {
                if (kid instanceof Ref ref && !olderNodes.get(ref.number())) {
                    widgets.set(ref.number());
                }
            }
        }
        return widgets;
    }
}
