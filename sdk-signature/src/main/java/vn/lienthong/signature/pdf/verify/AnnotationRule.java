package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Name;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.rule.PdfRule;
import vn.lienthong.signature.rule.SignatureRule;

/** Annotations of a page: those signed stay as they were, in their order; only widgets of new signatures may join them. */
final class AnnotationRule {
    /** Larger than this share of the page, a later signature's picture is suspected of hiding what was signed. */
    private static final double LARGEST_WIDGET = 0.25;

    private static final double LARGEST_TEXT = 0.15;

    private final ComparedFiles files;
    private final FormRule form;

    AnnotationRule(ComparedFiles files, FormRule form) {
        this.files = files;
        this.form = form;
    }

    /** Annotations may point at each other and at their page: each is judged once, here. */
    void markRoles() throws IOException {
        for (PageTree.Page page : files.olderPages().pages()) {
            for (PdfValue item : list(files.older(), page.dictionary())) {
                if (item instanceof Ref ref) {
                    files.strict().role(ref.number());
                }
            }
        }
    }

    void compare(Dictionary before, Dictionary after, int page) throws IOException {
        List<PdfValue> old = list(files.older(), before);
        List<PdfValue> now = list(files.newer(), after);
        int next = 0;
        for (PdfValue item : now) {
            if (next < old.size() && isSameItem(old.get(next), item)) {
                existing(old.get(next), item, page);
                next++;
            } else {
                added(item, after, page);
            }
        }
        if (next < old.size()) {
            forbid("page " + page + ": annotation removed or re-ordered", -1, 1);
        }
    }

    private boolean isSameItem(PdfValue old, PdfValue now) throws IOException {
        if (old instanceof Ref before && now instanceof Ref after) {
            return before.number() == after.number();
        }
        return !(old instanceof Ref) && !(now instanceof Ref) && files.strict().same(old, now);
    }

    private void existing(PdfValue old, PdfValue now, int page) throws IOException {
        if (!(old instanceof Ref ref) || form.judges(ref.number())) {
            return;
        }
        PdfValue before = files.older().object(ref.number());
        PdfValue after = now instanceof Ref same ? files.newer().object(same.number()) : now;
        if (!files.strict().same(before, after)) {
            forbid("page " + page + ": annotation changed", ref.number(), 1);
        }
    }

    private void added(PdfValue item, Dictionary page, int place) throws IOException {
        int number = item instanceof Ref ref ? ref.number() : -1;
        Dictionary widget = files.newer().resolve(item).asDictionary();
        double share = share(widget, page);
        if (number >= 0 && form.isWidgetOfNewSignature(number)) {
            if (share > LARGEST_WIDGET && isVisible(widget)) {
                files.changes()
                        .add(new Change(
                                Change.Kind.OTHER,
                                PdfRule.WIDGET_OVERLAY,
                                "page " + place + ": large picture of a later signature",
                                number,
                                share));
            }
            return;
        }
        if (number < 0 && "Sig".equals(widget.name("FT")) && widget.has("V")) {
            return;
        }
        boolean text = files.newerValue(widget, "Subtype") instanceof Name type
                && ("FreeText".equals(type.value()) || "Widget".equals(type.value()));
        forbid("page " + place + ": annotation added", number, text && share <= LARGEST_TEXT ? share : 1);
    }

    private void forbid(String what, int object, double share) {
        boolean allowed = files.permissions().level() == 3;
        SignatureRule rule = allowed ? PdfRule.ANNOTATION_P3 : PdfRule.CHANGED_ANNOTATION;
        Change.Kind kind = share <= LARGEST_TEXT ? Change.Kind.SMALL_TEXT : Change.Kind.OTHER;
        files.changes().add(new Change(kind, rule, what, object, share));
        if (!allowed && files.permissions().level() > 0) {
            files.changes().forbid(PdfRule.DOCMDP, "annotation beyond the certification level");
        }
    }

    private static List<PdfValue> list(PdfFile file, Dictionary page) throws IOException {
        return file.get(page, "Annots") instanceof Array array ? array.items() : List.of();
    }

    /** Share of the page's media box the rectangle takes; 1 when either cannot be read. */
    private double share(Dictionary annotation, Dictionary page) throws IOException {
        double area = area(files.newerValue(annotation, "Rect"));
        Dictionary node = page;
        for (int i = 0; i < 64 && !node.has("MediaBox"); i++) {
            node = files.newerValue(node, "Parent").asDictionary();
        }
        double whole = area(files.newerValue(node, "MediaBox"));
        if (Double.isNaN(area) || Double.isNaN(whole) || whole <= 0) {
            return 1;
        }
        return Math.min(1, area / whole);
    }

    private double area(PdfValue value) throws IOException {
        if (!(value instanceof Array box) || box.size() != 4) {
            return Double.NaN;
        }
        List<Double> sides = new ArrayList<>();
        for (PdfValue item : box.items()) {
            PdfValue side = files.newer().resolve(item);
            sides.add(
                    side instanceof PdfValue.Int i
                            ? (double) i.value()
                            : side instanceof PdfValue.Real r ? r.value() : Double.NaN);
        }
        return Math.abs(sides.get(2) - sides.get(0)) * Math.abs(sides.get(3) - sides.get(1));
    }

    private boolean isVisible(Dictionary widget) throws IOException {
        boolean hidden = files.newerValue(widget, "F") instanceof PdfValue.Int flags && (flags.value() & 0b100010) != 0;
        return !hidden && widget.has("AP");
    }
}
