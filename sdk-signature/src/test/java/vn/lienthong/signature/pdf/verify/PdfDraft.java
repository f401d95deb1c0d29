package vn.lienthong.signature.pdf.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A PDF written octet by octet, revision by revision, by code that shares nothing with the verifier: right by default, and open to any
 * forgery. Objects: 1 catalog, 2 pages, 3 and 4 pages, 5 and 6 contents, 7 font, 8 form, 9 a text field on page 1.
 */
final class PdfDraft {
    static final int CATALOG = 1;
    static final int PAGES = 2;
    static final int PAGE = 3;
    static final int CONTENT = 5;
    static final int FORM = 8;
    static final int TEXT_FIELD = 9;
    private static final String RANGE_HOLE = "[0 0000000000 0000000000 0000000000]";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Integer, String> objects = new TreeMap<>();
    private long lastXref = -1;
    private int next = 10;
    private String annotations = "9 0 R";
    private String fields = "9 0 R";
    private int capacity = 8_192;
    private String trailerMore = "";
    private int shift;

    /** Two pages, one text field, no signature. */
    static PdfDraft plain() {
        PdfDraft draft = new PdfDraft();
        draft.raw("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        Map<Integer, String> first = new TreeMap<>();
        first.put(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm 8 0 R >>");
        first.put(2, "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 595 842] >>");
        first.put(3, draft.page());
        first.put(4, "<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Resources << /Font << /F1 7 0 R >> >> >>");
        first.put(5, stream("BT /F1 12 Tf 72 700 Td (Quyet dinh so 45) Tj ET"));
        first.put(6, stream("BT /F1 12 Tf 72 700 Td (Trang 2) Tj ET"));
        first.put(7, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        first.put(8, draft.form());
        first.put(
                9, "<< /FT /Tx /T (so_ky_hieu) /Type /Annot /Subtype /Widget /F 4 /Rect [100 100 200 120] /P 3 0 R >>");
        draft.revise(first);
        return draft;
    }

    private String page() {
        return "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F1 7 0 R >> >> /Annots ["
                + annotations + "] >>";
    }

    private String form() {
        return "<< /Fields [" + fields + "] /SigFlags 3 >>";
    }

    static String stream(String content) {
        return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    /** Number for a new object. */
    int fresh() {
        return next++;
    }

    String object(int number) {
        return objects.get(number);
    }

    PdfDraft capacity(int octets) {
        this.capacity = octets;
        return this;
    }

    /** Entries to add to every later trailer. */
    PdfDraft trailer(String entries) {
        this.trailerMore = entries;
        return this;
    }

    PdfDraft raw(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Appends a revision that defines these objects. */
    PdfDraft revise(Map<Integer, String> changed) {
        Map<Integer, Long> places = new TreeMap<>();
        changed.forEach((number, body) -> {
            places.put(number, (long) out.size());
            objects.put(number, body);
            raw(number + " 0 obj\n" + body + "\nendobj\n");
        });
        close(places, Map.of());
        return this;
    }

    PdfDraft revise(int number, String body) {
        return revise(Map.of(number, body));
    }

    /** Appends a revision that only frees an object. */
    PdfDraft free(int number) {
        close(Map.of(), Map.of(number, "0000000000 00001 f \n"));
        return this;
    }

    /** Appends a revision whose cross-reference sends an object to another place of the file. */
    PdfDraft redirect(int number, long place) {
        close(Map.of(number, place), Map.of());
        return this;
    }

    /** From now on every startxref names a place where nothing is. */
    PdfDraft breakStartxref() {
        this.shift = 3;
        return this;
    }

    private void close(Map<Integer, Long> places, Map<Integer, String> entries) {
        long xref = out.size();
        raw("xref\n");
        if (lastXref < 0) {
            raw("0 1\n0000000000 65535 f \n");
        }
        places.forEach((number, place) -> raw(number + " 1\n" + String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        entries.forEach((number, entry) -> raw(number + " 1\n" + entry));
        raw("trailer\n<< /Size " + next + " /Root 1 0 R" + (lastXref < 0 ? "" : " /Prev " + lastXref) + trailerMore
                + " >>\nstartxref\n" + (xref + shift) + "\n%%EOF\n");
        lastXref = xref;
    }

    /** Appends a revision that puts an annotation on the first page. */
    PdfDraft annotate(int number, String body) {
        annotations += " " + number + " 0 R";
        return revise(Map.of(number, body, PAGE, page()));
    }

    /** Signs in a new revision with a new invisible field. */
    PdfDraft sign(String name, TestCms cms) {
        return sign(name, "/SubFilter /ETSI.CAdES.detached", "/Rect [0 0 0 0]", cms::sign);
    }

    /**
     * Signs in a new revision with a new field.
     *
     * @param value more entries of the signature dictionary, with its SubFilter
     * @param widget more entries of the field, with its Rect
     * @param signer from the covered octets to the signature value
     */
    PdfDraft sign(String name, String value, String widget, Function<byte[], byte[]> signer) {
        int signature = fresh();
        int field = fresh();
        annotations += " " + field + " 0 R";
        fields += " " + field + " 0 R";
        Map<Integer, String> changed = new TreeMap<>();
        changed.put(PAGE, page());
        changed.put(FORM, form());
        changed.put(
                field,
                "<< /FT /Sig /T (" + name + ") /V " + signature + " 0 R /Type /Annot /Subtype /Widget /F 132 /P 3 0 R "
                        + widget + " >>");
        return signInto(signature, value, changed, signer);
    }

    /** Signs in a new revision: writes the other objects, then the signature dictionary, then fills its hole. */
    PdfDraft signInto(int signature, String value, Map<Integer, String> others, Function<byte[], byte[]> signer) {
        Map<Integer, String> all = new TreeMap<>(others);
        all.put(
                signature,
                "<< /Type /Sig /Filter /Adobe.PPKLite " + value + " /ByteRange " + RANGE_HOLE + " /Contents <"
                        + "0".repeat(2 * capacity) + "> >>");
        int start = out.size();
        revise(all);
        fill(start, signer);
        return this;
    }

    private void fill(int from, Function<byte[], byte[]> signer) {
        byte[] bytes = out.toByteArray();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int gap = text.indexOf("/Contents <0", from) + "/Contents ".length();
        int end = gap + 2 * capacity + 2;
        int hole = text.indexOf(RANGE_HOLE, from);
        put(bytes, hole, String.format(Locale.ROOT, "[0 %010d %010d %010d]", gap, end, bytes.length - end));
        byte[] covered = Arrays.copyOf(bytes, gap + bytes.length - end);
        System.arraycopy(bytes, end, covered, gap, bytes.length - end);
        put(bytes, gap + 1, HexFormat.of().formatHex(signer.apply(covered)));
        out.reset();
        out.writeBytes(bytes);
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(octets, 0, bytes, at, octets.length);
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Where a text stands in the file. */
    int find(String text) {
        return new String(bytes(), StandardCharsets.ISO_8859_1).indexOf(text);
    }

    /** Overwrites octets in place, as an attacker with an editor does. */
    PdfDraft overwrite(int at, String text) {
        byte[] bytes = bytes();
        put(bytes, at, text);
        out.reset();
        out.writeBytes(bytes);
        return this;
    }

    Path write(Path directory) {
        try {
            return Files.write(Files.createTempFile(directory, "draft", ".pdf"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
