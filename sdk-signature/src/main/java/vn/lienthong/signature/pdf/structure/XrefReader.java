package vn.lienthong.signature.pdf.structure;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;

/** Reads one cross-reference section: a table, a stream, or a table with a hybrid stream beside it. */
final class XrefReader {
    private final PdfBytes bytes;
    private final long limit;
    private final PdfLimits limits;

    XrefReader(PdfBytes bytes, long limit, PdfLimits limits) {
        this.bytes = bytes;
        this.limit = limit;
        this.limits = limits;
    }

    XrefSection read(long offset) throws IOException {
        if (offset < 0 || offset >= limit) {
            throw new PdfSyntaxException("cross-reference outside the file");
        }
        PdfScanner scanner = PdfScanner.ofFile(bytes, limit, offset);
        return scanner.take("xref") ? table(scanner, offset) : stream(scanner, offset);
    }

    private XrefSection table(PdfScanner scanner, long offset) throws IOException {
        XrefSection.Builder entries = new XrefSection.Builder(limits);
        while (!scanner.take("trailer")) {
            subsection(scanner, entries);
        }
        if (!(scanner.readValue() instanceof Dictionary trailer)) {
            throw new PdfSyntaxException("trailer is no dictionary");
        }
        long end = scanner.position();
        XrefSection hybrid = null;
        if (trailer.get("XRefStm") instanceof Int place && place.value() > 0 && place.value() < limit) {
            hybrid = stream(PdfScanner.ofFile(bytes, limit, place.value()), place.value());
        }
        return entries.build(offset, end, trailer, hybrid);
    }

    private void subsection(PdfScanner scanner, XrefSection.Builder entries) throws IOException {
        long first = scanner.readLong();
        long count = scanner.readLong();
        if (count > limits.maxObjects() || first > limits.maxObjects()) {
            throw new PdfLimitException("objects");
        }
        for (long i = 0; i < count; i++) {
            long place = scanner.readLong();
            long generation = scanner.readLong();
            if (scanner.take("n")) {
                // Offset 0 cannot hold an object: old writers mark unused numbers that way.
                if (place == 0) {
                    entries.free(first + i, generation);
                } else {
                    entries.inFile(first + i, place, generation);
                }
            } else {
                scanner.expect("f");
                if (i == 0 && first == 1 && place == 0 && generation == 65_535) {
                    first = 0;
                }
                entries.free(first + i, generation);
            }
        }
    }

    private XrefSection stream(PdfScanner scanner, long offset) throws IOException {
        scanner.readLong();
        scanner.readLong();
        scanner.expect("obj");
        if (!(scanner.readValue() instanceof Dictionary dictionary) || !"XRef".equals(dictionary.name("Type"))) {
            throw new PdfSyntaxException("no cross-reference at its place");
        }
        long start = StreamExtent.startOfData(scanner);
        if (!(dictionary.get("Length") instanceof Int length)) {
            throw new PdfSyntaxException("cross-reference stream without length");
        }
        long size = StreamExtent.confirm(bytes, limit, start, length.value());
        byte[] data = new StreamDecoder(bytes, limits).decode(dictionary, start, size);
        XrefSection.Builder entries = new XrefSection.Builder(limits);
        fill(dictionary, data, entries);
        scanner.position(start + size);
        scanner.expect("endstream");
        scanner.take("endobj");
        return entries.build(offset, scanner.position(), dictionary, null);
    }

    private static void fill(Dictionary dictionary, byte[] data, XrefSection.Builder entries)
            throws PdfSyntaxException {
        int[] width = widths(dictionary);
        int row = width[0] + width[1] + width[2];
        Array index = dictionary.get("Index") instanceof Array array ? array : null;
        int at = 0;
        int pairs = index == null ? 1 : index.size() / 2;
        for (int pair = 0; pair < pairs; pair++) {
            long first = index == null ? 0 : integer(index.get(2 * pair));
            long count = index == null ? integer(dictionary.get("Size")) : integer(index.get(2 * pair + 1));
            for (long i = 0; i < count; i++) {
                if (at + row > data.length) {
                    return;
                }
                long kind = width[0] == 0 ? 1 : field(data, at, width[0]);
                long second = field(data, at + width[0], width[1]);
                long third = field(data, at + width[0] + width[1], width[2]);
                at += row;
                if (kind == 1) {
                    entries.inFile(first + i, second, third);
                } else if (kind == 2) {
                    entries.inStream(first + i, second, third);
                } else {
                    entries.free(first + i, third);
                }
            }
        }
    }

    private static int[] widths(Dictionary dictionary) throws PdfSyntaxException {
        if (!(dictionary.get("W") instanceof Array array) || array.size() < 3) {
            throw new PdfSyntaxException("cross-reference stream without widths");
        }
        int[] width = new int[3];
        int total = 0;
        for (int i = 0; i < 3; i++) {
            long value = integer(array.get(i));
            if (value < 0 || value > 8) {
                throw new PdfSyntaxException("cross-reference field too wide");
            }
            width[i] = (int) value;
            total += width[i];
        }
        if (total == 0) {
            throw new PdfSyntaxException("cross-reference fields without width");
        }
        return width;
    }

    private static long integer(PdfValue value) throws PdfSyntaxException {
        if (value instanceof Int number && number.value() >= 0) {
            return number.value();
        }
        throw new PdfSyntaxException("expected an integer");
    }

    private static long field(byte[] data, int from, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | (data[from + i] & 0xff);
        }
        return value & Long.MAX_VALUE;
    }

    /** The place the file's last {@code startxref} names; null when there is none. */
    static @Nullable StartXref lastStart(PdfBytes bytes, long limit) throws IOException {
        long keyword = ByteSearch.last(bytes, "startxref", Math.max(0, limit - (1 << 20)), limit);
        if (keyword < 0) {
            return null;
        }
        PdfScanner scanner = PdfScanner.ofFile(bytes, limit, keyword);
        scanner.expect("startxref");
        long place;
        try {
            place = scanner.readLong();
        } catch (PdfSyntaxException e) {
            return null;
        }
        return new StartXref(keyword, place, RevisionEnd.after(bytes, limit, scanner.position()));
    }

    /**
     * @param keyword where the word stands
     * @param place the place it names
     * @param end the place after the end-of-file marker and its end of line; -1 when the marker is missing
     */
    record StartXref(long keyword, long place, long end) {}
}
