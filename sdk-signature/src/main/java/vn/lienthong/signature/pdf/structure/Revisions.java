package vn.lienthong.signature.pdf.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Groups cross-reference sections into revisions. */
final class Revisions {
    private Revisions() {}

    static List<Revision> of(PdfBytes bytes, long limit, List<XrefSection> newestFirst, boolean repaired)
            throws IOException {
        if (repaired) {
            return List.of(new Revision(1, -1));
        }
        List<Revision> revisions = new ArrayList<>();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            XrefSection section = newestFirst.get(i);
            boolean linearised =
                    i + 1 < newestFirst.size() && newestFirst.get(i + 1).offset() > section.offset();
            if (!linearised) {
                revisions.add(new Revision(revisions.size() + 1, end(bytes, limit, section)));
            }
        }
        return revisions;
    }

    private static long end(PdfBytes bytes, long limit, XrefSection section) throws IOException {
        PdfScanner scanner = PdfScanner.ofFile(bytes, limit, section.end());
        if (!scanner.take("startxref")) {
            return -1;
        }
        try {
            scanner.readLong();
        } catch (PdfSyntaxException e) {
            return -1;
        }
        return RevisionEnd.after(bytes, limit, scanner.position());
    }
}
