package vn.lienthong.signature.pdf.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bytes that are appended to a file: objects, then a cross-reference section. Small, so it is built in memory; the file before it is
 * never touched. One signature, one update; not thread-safe.
 */
public final class IncrementalUpdate implements ObjectSink {
    private static final int RANGE_WIDTH = 36;

    private final long start;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    private final SortedMap<Long, XrefEntry> entries = new TreeMap<>();
    private long nextNumber;
    private int rangeAt = -1;
    private int gapStart = -1;
    private int gapEnd = -1;

    /**
     * @param fileLength bytes of the file
     * @param endsWithLineBreak whether its last byte is CR or LF; if not, a LF comes first
     * @param firstFreeNumber the lowest object number no object of the file has
     */
    public IncrementalUpdate(long fileLength, boolean endsWithLineBreak, long firstFreeNumber) {
        this.start = fileLength;
        this.nextNumber = firstFreeNumber;
        if (!endsWithLineBreak) {
            out.write('\n');
        }
    }

    @Override
    public Ref reserve() {
        return new Ref(nextNumber++, 0);
    }

    @Override
    public void put(Ref ref, String body) {
        open(ref);
        text(body);
        text("\nendobj\n");
    }

    @Override
    public void putStream(Ref ref, String entries, byte[] data) {
        open(ref);
        text("<< " + entries + " /Length " + data.length + " >>\nstream\n");
        out.writeBytes(data);
        text("\nendstream\nendobj\n");
    }

    /**
     * Writes the signature dictionary with an empty {@code /ByteRange} and {@code /Contents}.
     *
     * @param entries everything else of the dictionary
     * @param capacity octets the signature may have
     */
    public void putSignature(Ref ref, String entries, int capacity) {
        open(ref);
        text("<< " + entries + " /ByteRange ");
        rangeAt = out.size();
        text(" ".repeat(RANGE_WIDTH + 4) + " /Contents ");
        gapStart = out.size();
        byte[] zeros = new byte[capacity * 2 + 2];
        Arrays.fill(zeros, (byte) '0');
        zeros[0] = '<';
        zeros[zeros.length - 1] = '>';
        out.writeBytes(zeros);
        gapEnd = out.size();
        text(" >>\nendobj\n");
    }

    /** Ends the update with a cross-reference section of the file's kind and fills in the byte range. */
    public SignedRange finish(XrefSection section) {
        if (gapStart < 0) {
            throw new IllegalStateException("no signature dictionary was written");
        }
        section.writeTo(out, start + out.size(), entries, nextNumber);
        byte[] bytes = out.toByteArray();
        long before = start + gapStart;
        long after = start + gapEnd;
        String range = "[0 " + before + " " + after + " " + (bytes.length - gapEnd) + "]";
        byte[] digits = range.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, bytes, rangeAt, digits.length);
        return new SignedRange(bytes, gapStart, gapEnd);
    }

    private void open(Ref ref) {
        entries.put(ref.number(), new XrefEntry(start + out.size(), ref.generation()));
        text(ref.number() + " " + ref.generation() + " obj\n");
    }

    private void text(String syntax) {
        out.writeBytes(syntax.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Where an object stands. */
    record XrefEntry(long offset, int generation) {}
}
