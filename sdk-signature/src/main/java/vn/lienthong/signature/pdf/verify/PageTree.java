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
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;

/** The pages of a document in order, and the inner nodes of their tree, with guards against loops and depth. */
final class PageTree {
    private final PdfFile file;
    private final int maxDepth;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Page> nodes = new ArrayList<>();

    /** A page or an inner node; the number is -1 when it is written directly in its parent. */
    record Page(int number, Dictionary dictionary) {}

    private PageTree(PdfFile file, int maxDepth) {
        this.file = file;
        this.maxDepth = maxDepth;
    }

    static PageTree of(PdfFile file, int maxDepth) throws IOException {
        PageTree tree = new PageTree(file, maxDepth);
        tree.visit(file.catalog().get("Pages"), 0);
        return tree;
    }

    List<Page> pages() {
        return pages;
    }

    List<Page> nodes() {
        return nodes;
    }

    private void visit(PdfValue item, int depth) throws IOException {
        if (depth > maxDepth) {
            throw new PdfLimitException("page tree depth");
        }
        int number = item instanceof Ref ref ? ref.number() : -1;
        if (number >= 0 && !seen.add(number)) {
            return;
        }
        Dictionary node = file.resolve(item).asDictionary();
        if (file.get(node, "Kids") instanceof Array kids && !"Page".equals(node.name("Type"))) {
            nodes.add(new Page(number, node));
            for (PdfValue kid : kids.items()) {
                visit(kid, depth + 1);
            }
        } else if (!node.entries().isEmpty()) {
            pages.add(new Page(number, node));
        }
    }
}
