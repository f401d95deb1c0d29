package vn.lienthong.signature.pdf.structure;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;

/**
 * Rebuilds the cross-reference of a damaged file by looking for {@code n g obj}: the last definition of a number stands, as it does in
 * viewers. What was rebuilt is never trusted to show the changes between revisions.
 */
final class XrefRebuilder {
    private final PdfBytes bytes;
    private final PdfLimits limits;
    private final Map<Integer, Long> places = new HashMap<>();
    private final Map<Integer, XrefEntry.InStream> members = new HashMap<>();
    private Dictionary trailer = Dictionary.EMPTY;

    XrefRebuilder(PdfBytes bytes, PdfLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    XrefSection rebuild() throws IOException {
        ByteSearch.each(bytes, "obj", 0, bytes.length(), at -> {
            long start = startOfObject(at);
            if (start >= 0) {
                visit(start);
            }
        });
        ByteSearch.each(bytes, "trailer", 0, bytes.length(), this::visitTrailer);
        XrefSection.Builder entries = new XrefSection.Builder(limits);
        for (var place : places.entrySet()) {
            entries.inFile(place.getKey(), place.getValue(), 0);
        }
        for (var member : members.entrySet()) {
            if (!places.containsKey(member.getKey())) {
                entries.inStream(
                        member.getKey(),
                        member.getValue().stream(),
                        member.getValue().index());
            }
        }
        return entries.build(0, bytes.length(), trailer, null);
    }

    private void visitTrailer(long keyword) throws IOException {
        try {
            if (PdfScanner.ofFile(bytes, bytes.length(), keyword + 7).readValue() instanceof Dictionary found
                    && found.has("Root")) {
                trailer = found;
            }
        } catch (PdfLimitException e) {
            throw e;
        } catch (PdfSyntaxException e) {
            return;
        }
    }

    /** Walks back over generation and number; -1 when they are not there (as in {@code endobj}). */
    private long startOfObject(long keyword) throws IOException {
        long at = keyword - 1;
        for (int part = 0; part < 2; part++) {
            long blank = at;
            while (at >= 0 && PdfScanner.isSpace(bytes.at(at))) {
                at--;
            }
            long digit = at;
            while (at >= 0 && digit - at < 10 && PdfScanner.isDigit(bytes.at(at))) {
                at--;
            }
            if (at == digit || (blank == digit && part == 1)) {
                return -1;
            }
        }
        return at + 1;
    }

    private void visit(long start) throws IOException {
        try {
            PdfScanner scanner = PdfScanner.ofFile(bytes, bytes.length(), start);
            long number = scanner.readLong();
            if (number > limits.maxObjects() || places.size() > limits.maxObjects() / 16) {
                throw new PdfLimitException("objects");
            }
            places.put((int) number, start);
            scanner.readLong();
            scanner.expect("obj");
            if (scanner.readValue() instanceof Dictionary dictionary) {
                visitDictionary((int) number, dictionary, scanner);
            }
        } catch (PdfLimitException e) {
            throw e;
        } catch (PdfSyntaxException e) {
            return;
        }
    }

    private void visitDictionary(int number, Dictionary dictionary, PdfScanner scanner) throws IOException {
        String type = dictionary.name("Type");
        if ("XRef".equals(type) && dictionary.has("Root")) {
            trailer = dictionary;
        } else if ("Catalog".equals(type) && !trailer.has("Root")) {
            trailer = new Dictionary(Map.of("Root", new PdfValue.Ref(number, 0)), java.util.Set.of());
        } else if ("ObjStm".equals(type)) {
            long data = StreamExtent.startOfData(scanner);
            long stated = dictionary.get("Length") instanceof Int length ? length.value() : -1;
            long size = StreamExtent.confirm(bytes, bytes.length(), data, stated);
            byte[] decoded = new StreamDecoder(bytes, limits).decode(dictionary, data, size);
            int[] numbers = new ObjectStream(dictionary, decoded, limits).numbers();
            for (int i = 0; i < numbers.length; i++) {
                members.put(numbers[i], new XrefEntry.InStream(number, i));
            }
        }
    }
}
