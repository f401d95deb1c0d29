package vn.lienthong.signature.pdf.structure;

import java.io.IOException;

/** Where the raw bytes of a stream begin and end. */
final class StreamExtent {
    private StreamExtent() {}

    /** Takes the keyword {@code stream} and its end of line. */
    static long startOfData(PdfScanner scanner) throws IOException {
        scanner.expect("stream");
        if (scanner.peek() == ' ') {
            scanner.position(scanner.position() + 1);
        }
        if (scanner.peek() == '\r') {
            scanner.position(scanner.position() + 1);
        }
        if (scanner.peek() == '\n') {
            scanner.position(scanner.position() + 1);
        }
        return scanner.position();
    }

    /** The length as stated if {@code endstream} follows it, else the length up to the next {@code endstream}. */
    static long confirm(PdfBytes bytes, long limit, long start, long stated) throws IOException {
        if (stated >= 0 && start + stated <= limit && endsAt(bytes, limit, start + stated)) {
            return stated;
        }
        long found = ByteSearch.first(bytes, "endstream", start, limit);
        if (found < 0) {
            throw new PdfSyntaxException("stream without end");
        }
        if (found > start && bytes.at(found - 1) == '\n') {
            found--;
        }
        if (found > start && bytes.at(found - 1) == '\r') {
            found--;
        }
        return found - start;
    }

    private static boolean endsAt(PdfBytes bytes, long limit, long end) throws IOException {
        return PdfScanner.ofFile(bytes, limit, end).take("endstream");
    }
}
