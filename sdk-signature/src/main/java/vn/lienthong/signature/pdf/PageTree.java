package vn.lienthong.signature.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.signature.pdf.write.ObjectSink.Ref;

/** Finds pages without reading those before them. */
final class PageTree {
    private final PdfInput input;

    PageTree(PdfInput input) {
        this.input = input;
    }

    /** @param number from 1 */
    Found page(int number) {
        Found found = find(number);
        if (number < 1 || found == null) {
            throw new SigningRefusedException(PdfMessage.NO_PAGE, number);
        }
        return found;
    }

    /** The page an annotation's {@code /P} points to; its number is not looked up. */
    Found pageOf(COSBase reference) {
        return new Found(input.ref(reference), input.dictionary(reference));
    }

    private @Nullable Found find(int number) {
        Deque<COSBase> open = new ArrayDeque<>();
        Set<COSDictionary> seen = new HashSet<>();
        open.push(input.catalog().getItem(COSName.PAGES));
        int left = number;
        while (!open.isEmpty()) {
            COSBase item = open.pop();
            COSDictionary node = input.dictionary(item);
            if (!seen.add(node)) {
                throw new SigningRefusedException(PdfMessage.DAMAGED);
            }
            COSArray kids = node.getItem(COSName.KIDS) == null ? null : input.arrayOrEmpty(node.getItem(COSName.KIDS));
            if (kids == null) {
                left--;
                if (left == 0) {
                    return new Found(input.ref(item), node);
                }
            } else if (skips(node, left)) {
                left -= node.getInt(COSName.COUNT);
            } else {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    open.push(kids.get(i));
                }
            }
        }
        return null;
    }

    private static boolean skips(COSDictionary node, int left) {
        int count = node.getInt(COSName.COUNT, -1);
        return count >= 0 && count < left && node.getItem(COSName.PARENT) != null;
    }

    /** A page and where it is defined. */
    record Found(Ref ref, COSDictionary dictionary) {
        PDPage page() {
            return new PDPage(dictionary);
        }
    }
}
