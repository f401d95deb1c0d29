package vn.lienthong.signature.pdf.structure;

import java.io.IOException;

/** Finds the {@code %%EOF} that closes a revision. */
final class RevisionEnd {
    private RevisionEnd() {}

    /** The place after {@code %%EOF} and at most one end of line, when nothing but white space precedes it; else -1. */
    static long after(PdfBytes bytes, long limit, long position) throws IOException {
        long at = position;
        while (at < limit && PdfScanner.isSpace(bytes.at(at))) {
            at++;
        }
        String marker = "%%EOF";
        for (int i = 0; i < marker.length(); i++, at++) {
            if (at >= limit || bytes.at(at) != marker.charAt(i)) {
                return -1;
            }
        }
        if (at < limit && bytes.at(at) == '\r') {
            at++;
        }
        return at < limit && bytes.at(at) == '\n' ? at + 1 : at;
    }
}
