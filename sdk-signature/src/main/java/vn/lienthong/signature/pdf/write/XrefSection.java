package vn.lienthong.signature.pdf.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.lienthong.signature.pdf.write.IncrementalUpdate.XrefEntry;

/**
 * The cross-reference section that ends an update, as a table or as a stream: a file keeps the kind it has. A hybrid file gets a table,
 * since nothing new is hidden in object streams.
 */
public final class XrefSection {
    private final boolean stream;
    private final String trailer;
    private final long previous;

    /**
     * @param stream a cross-reference stream, else a table
     * @param trailer the entries {@code /Root}, {@code /Info}, {@code /ID} as PDF writes them
     * @param previous where the file's last section stands
     */
    public XrefSection(boolean stream, String trailer, long previous) {
        this.stream = stream;
        this.trailer = trailer;
        this.previous = previous;
    }

    void writeTo(ByteArrayOutputStream out, long offset, SortedMap<Long, XrefEntry> entries, long size) {
        if (stream) {
            writeStream(out, offset, entries, size);
        } else {
            writeTable(out, entries, size);
        }
        text(out, "startxref\n" + offset + "\n%%EOF\n");
    }

    private void writeTable(ByteArrayOutputStream out, SortedMap<Long, XrefEntry> entries, long size) {
        text(out, "xref\n");
        for (Run run : runs(entries)) {
            text(out, run.first + " " + run.entries.size() + "\n");
            for (XrefEntry entry : run.entries) {
                text(out, pad(entry.offset(), 10) + " " + pad(entry.generation(), 5) + " n\r\n");
            }
        }
        text(out, "trailer\n<< /Size " + size + " " + trailer + " /Prev " + previous + " >>\n");
    }

    private void writeStream(ByteArrayOutputStream out, long offset, SortedMap<Long, XrefEntry> entries, long size) {
        entries.put(size, new XrefEntry(offset, 0));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        StringBuilder index = new StringBuilder();
        for (Run run : runs(entries)) {
            index.append(index.isEmpty() ? "" : " ")
                    .append(run.first)
                    .append(' ')
                    .append(run.entries.size());
            for (XrefEntry entry : run.entries) {
                table.write(1);
                bigEndian(table, entry.offset(), 8);
                bigEndian(table, entry.generation(), 2);
            }
        }
        text(
                out,
                size + " 0 obj\n<< /Type /XRef /W [1 8 2] /Index [" + index + "] /Size " + (size + 1) + " " + trailer
                        + " /Prev " + previous + " /Length " + table.size() + " >>\nstream\n");
        out.writeBytes(table.toByteArray());
        text(out, "\nendstream\nendobj\n");
    }

    private static List<Run> runs(SortedMap<Long, XrefEntry> entries) {
        List<Run> runs = new ArrayList<>();
        for (Map.Entry<Long, XrefEntry> entry : entries.entrySet()) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || last.first + last.entries.size() != entry.getKey()) {
                last = new Run(entry.getKey(), new ArrayList<>());
                runs.add(last);
            }
            last.entries.add(entry.getValue());
        }
        return runs;
    }

    private static String pad(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static void bigEndian(ByteArrayOutputStream out, long value, int octets) {
        for (int shift = (octets - 1) * 8; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }

    private static void text(ByteArrayOutputStream out, String syntax) {
        out.writeBytes(syntax.getBytes(StandardCharsets.ISO_8859_1));
    }

    private record Run(long first, List<XrefEntry> entries) {}
}
