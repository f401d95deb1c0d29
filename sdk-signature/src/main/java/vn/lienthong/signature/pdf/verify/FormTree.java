package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfLimitException;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Null;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.pdf.structure.PdfValue.Text;

/** Walks the interactive form (ISO 32000-2, 12.7) with guards against loops and depth. */
final class FormTree {
    private final PdfFile file;
    private final int maxDepth;
    private final Set<Integer> seen = new HashSet<>();
    private final List<FormField> fields = new ArrayList<>();

    private FormTree(PdfFile file, int maxDepth) {
        this.file = file;
        this.maxDepth = maxDepth;
    }

    /** The terminal fields in the order of the tree, then signature widgets that only a page knows. */
    static List<FormField> fields(PdfFile file, PageTree pages, int maxDepth) throws IOException {
        FormTree tree = new FormTree(file, maxDepth);
        Dictionary form = file.get(file.catalog(), "AcroForm").asDictionary();
        tree.walk(file.get(form, "Fields"), "", "", Null.NULL, 0);
        for (PageTree.Page page : pages.pages()) {
            tree.visitWidgets(page.dictionary());
        }
        return List.copyOf(tree.fields);
    }

    private void walk(PdfValue list, String prefix, String type, PdfValue value, int depth) throws IOException {
        if (depth > maxDepth) {
            throw new PdfLimitException("form depth");
        }
        if (!(list instanceof Array items)) {
            return;
        }
        for (PdfValue item : items.items()) {
            if (item instanceof Ref ref && !seen.add(ref.number())) {
                continue;
            }
            if (file.resolve(item) instanceof Dictionary node) {
                visit(node, item instanceof Ref ref ? ref.number() : -1, prefix, type, value, depth);
            }
        }
    }

    private void visit(Dictionary node, int number, String prefix, String type, PdfValue value, int depth)
            throws IOException {
        String ownType = file.get(node, "FT") instanceof PdfValue.Name name ? name.value() : type;
        PdfValue ownValue = node.has("V") ? node.get("V") : value;
        String name = name(node, prefix);
        if (file.get(node, "Kids") instanceof Array kids && hasFields(kids)) {
            walk(kids, name, ownType, ownValue, depth + 1);
            return;
        }
        if (file.get(node, "Kids") instanceof Array widgets) {
            for (PdfValue widget : widgets.items()) {
                if (widget instanceof Ref ref) {
                    seen.add(ref.number());
                }
            }
        }
        fields.add(new FormField(number, name, ownType, node, ownValue, true));
    }

    /** Kids are fields when one of them has a name of its own; else they are the widgets of this field. */
    private boolean hasFields(Array kids) throws IOException {
        for (PdfValue kid : kids.items()) {
            if (file.resolve(kid).asDictionary().has("T")) {
                return true;
            }
        }
        return false;
    }

    private String name(Dictionary node, String prefix) throws IOException {
        if (!(file.get(node, "T") instanceof Text text)) {
            return prefix;
        }
        return prefix.isEmpty() ? text.text() : prefix + "." + text.text();
    }

    private void visitWidgets(Dictionary page) throws IOException {
        if (!(file.get(page, "Annots") instanceof Array annotations)) {
            return;
        }
        for (PdfValue item : annotations.items()) {
            int number = item instanceof Ref ref ? ref.number() : -1;
            if (number >= 0 && seen.contains(number)) {
                continue;
            }
            Dictionary widget = file.resolve(item).asDictionary();
            if (file.get(widget, "FT") instanceof PdfValue.Name type && "Sig".equals(type.value())) {
                seen.add(number);
                fields.add(new FormField(number, name(widget, ""), "Sig", widget, widget.get("V"), false));
            }
        }
    }
}
