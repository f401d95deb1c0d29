package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.rule.PdfRule;

/** Pages may not change, but for annotations that {@link AnnotationRule} allows. */
final class PageRule {
    private final ComparedFiles files;
    private final AnnotationRule annotations;

    PageRule(ComparedFiles files, AnnotationRule annotations) {
        this.files = files;
        this.annotations = annotations;
    }

    void compare(Dictionary before, Dictionary after) throws IOException {
        if (!(before.get("Pages") instanceof Ref old
                        && after.get("Pages") instanceof Ref now
                        && old.number() == now.number())
                && !files.same(before, after, "Pages")) {
            files.changes().forbid(PdfRule.CHANGED_PAGES, "page tree replaced");
        }
        compareLists(files.olderPages().nodes(), files.newerPages().nodes(), false);
        compareLists(files.olderPages().pages(), files.newerPages().pages(), true);
    }

    private void compareLists(List<PageTree.Page> before, List<PageTree.Page> after, boolean leaves)
            throws IOException {
        List<Integer> old = before.stream().map(PageTree.Page::number).toList();
        if (!old.equals(after.stream().map(PageTree.Page::number).toList())) {
            files.changes().forbid(PdfRule.CHANGED_PAGES, "pages added, removed or re-ordered");
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            comparePage(before.get(i).dictionary(), after.get(i).dictionary(), leaves, i + 1);
        }
    }

    private void comparePage(Dictionary before, Dictionary after, boolean leaf, int place) throws IOException {
        Set<String> keys = new LinkedHashSet<>(before.keys());
        keys.addAll(after.keys());
        for (String key : keys) {
            if (leaf && "Annots".equals(key)) {
                annotations.compare(before, after, place);
            } else if (!leaf && ("Kids".equals(key) || "Count".equals(key))) {
                if (!sameKids(before.get(key), after.get(key))) {
                    files.changes().forbid(PdfRule.CHANGED_PAGES, "page tree changed");
                }
            } else if (!files.same(before, after, key)) {
                files.changes()
                        .forbid(
                                PdfRule.CHANGED_CONTENT,
                                (leaf ? "page " + place : "page tree") + ": " + RevisionComparison.printable(key)
                                        + " changed");
            }
        }
    }

    private boolean sameKids(PdfValue before, PdfValue after) throws IOException {
        return files.strict().same(before, after);
    }
}
