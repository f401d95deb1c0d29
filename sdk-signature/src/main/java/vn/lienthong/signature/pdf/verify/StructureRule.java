package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.List;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;
import vn.lienthong.signature.pdf.structure.PdfValue.Name;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.rule.PdfRule;

/** The structure tree of a tagged document: elements that only speak of new signature widgets may join it. */
final class StructureRule {
    private static final int MAX_DEPTH = 64;

    private final ComparedFiles files;
    private final FormRule form;

    private StructureRule(ComparedFiles files, FormRule form) {
        this.files = files;
        this.form = form;
    }

    static void compare(ComparedFiles files, FormRule form, Dictionary before, Dictionary after) throws IOException {
        if (files.same(before, after, "StructTreeRoot")) {
            return;
        }
        Dictionary old = files.olderValue(before, "StructTreeRoot").asDictionary();
        Dictionary now = files.newerValue(after, "StructTreeRoot").asDictionary();
        if (!old.entries().isEmpty() && new StructureRule(files, form).grown(old, now, 0)) {
            files.changes().add(Change.of(Change.Kind.OTHER, null, "structure of new signature widgets added"));
        } else {
            files.changes().forbid(PdfRule.CHANGED_UNDEFINED, "structure tree changed");
        }
    }

    /** Whether a node kept all it had and gained only elements of new widgets. */
    private boolean grown(Dictionary before, Dictionary after, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            return false;
        }
        for (String key : union(before, after)) {
            if (files.same(before, after, key)) {
                continue;
            }
            boolean fine = switch (key) {
                case "K", "Nums", "Kids" ->
                    grownList(
                            list(files.olderValue(before, key), before.get(key)),
                            list(files.newerValue(after, key), after.get(key)),
                            depth);
                case "ParentTree" ->
                    grown(
                            files.olderValue(before, key).asDictionary(),
                            files.newerValue(after, key).asDictionary(),
                            depth + 1);
                case "ParentTreeNextKey" -> files.newerValue(after, key) instanceof Int;
                case "Limits" -> true;
                default -> false;
            };
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    private static List<String> union(Dictionary before, Dictionary after) {
        return java.util.stream.Stream.concat(before.keys().stream(), after.keys().stream())
                .distinct()
                .toList();
    }

    private static List<PdfValue> list(PdfValue resolved, PdfValue raw) {
        if (resolved instanceof Array array) {
            return array.items();
        }
        return resolved instanceof PdfValue.Null ? List.of() : List.of(raw);
    }

    private boolean grownList(List<PdfValue> before, List<PdfValue> after, int depth) throws IOException {
        int next = 0;
        for (PdfValue item : after) {
            if (next < before.size() && matches(before.get(next), item, depth)) {
                next++;
            } else if (!isOfNewWidget(item, 0)) {
                return false;
            }
        }
        return next == before.size();
    }

    private boolean matches(PdfValue before, PdfValue after, int depth) throws IOException {
        if (before instanceof Ref old && after instanceof Ref now && old.number() != now.number()) {
            return false;
        }
        if (files.strict().same(before, after)) {
            return true;
        }
        PdfValue old = files.older().resolve(before);
        PdfValue now = files.newer().resolve(after);
        return before instanceof Ref
                && old instanceof Dictionary was
                && now instanceof Dictionary is
                && grown(was, is, depth + 1);
    }

    /** An integer key of the parent tree, or an element whose only content is a new widget. */
    private boolean isOfNewWidget(PdfValue item, int depth) throws IOException {
        if (item instanceof Int) {
            return true;
        }
        if (depth > 8 || !(files.newer().resolve(item) instanceof Dictionary element)) {
            return false;
        }
        if (files.newerValue(element, "Type") instanceof Name type && "OBJR".equals(type.value())) {
            return element.get("Obj") instanceof Ref widget && form.isWidgetOfNewSignature(widget.number());
        }
        List<PdfValue> kids = list(files.newerValue(element, "K"), element.get("K"));
        for (PdfValue kid : kids) {
            if (kid instanceof Int || !isOfNewWidget(kid, depth + 1)) {
                return false;
            }
        }
        return element.has("S");
    }
}
