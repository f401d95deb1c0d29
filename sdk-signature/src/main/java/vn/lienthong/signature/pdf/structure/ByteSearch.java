package vn.lienthong.signature.pdf.structure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for a short word in the file. */
public final class ByteSearch {
    private static final int CHUNK = 1 << 16;
    private static final int NEAR = 1 << 10;

    private ByteSearch() {}

    /** First place of the word in the range, or -1. */
    public static long first(PdfBytes bytes, String word, long from, long to) throws IOException {
        byte[] pattern = word.getBytes(StandardCharsets.US_ASCII);
        byte[] buffer = new byte[CHUNK];
        for (long at = from; at < to; at += CHUNK - pattern.length + 1) {
            int count = bytes.read(at, buffer, 0, (int) Math.min(CHUNK, to - at));
            int found = indexOf(buffer, count, pattern, 0);
            if (found >= 0) {
                return at + found;
            }
            if (count < CHUNK) {
                return -1;
            }
        }
        return -1;
    }

    /** Tells every place of the word in the range, in order, in one pass. */
    public static void each(PdfBytes bytes, String word, long from, long to, Hit hit) throws IOException {
        byte[] pattern = word.getBytes(StandardCharsets.US_ASCII);
        byte[] buffer = new byte[CHUNK];
        for (long at = from; at < to; at += CHUNK - pattern.length + 1) {
            int count = bytes.read(at, buffer, 0, (int) Math.min(CHUNK, to - at));
            for (int next = indexOf(buffer, count, pattern, 0);
                    next >= 0;
                    next = indexOf(buffer, count, pattern, next + 1)) {
                hit.at(at + next);
            }
            if (count < CHUNK) {
                return;
            }
        }
    }

    /** Receives a place. */
    @FunctionalInterface
    public interface Hit {
        void at(long position) throws IOException;
    }

    /** Last place of the word in the range, or -1. Looks near the end first, in growing steps. */
    public static long last(PdfBytes bytes, String word, long from, long to) throws IOException {
        byte[] pattern = word.getBytes(StandardCharsets.US_ASCII);
        int size = NEAR;
        for (long end = to; end > from; size = Math.min(CHUNK, size * 4)) {
            long start = Math.max(from, end - size);
            byte[] buffer = new byte[(int) (end - start)];
            int count = bytes.read(start, buffer, 0, buffer.length);
            for (int at = count - pattern.length; at >= 0; at--) {
                if (Arrays.equals(buffer, at, at + pattern.length, pattern, 0, pattern.length)) {
                    return start + at;
                }
            }
            end = start == from ? from : start + pattern.length - 1;
        }
        return -1;
    }

    /** First index of the pattern in the first {@code count} bytes at or after {@code from}, or -1 (Horspool's search). */
    private static int indexOf(byte[] buffer, int count, byte[] pattern, int from) {
        int length = pattern.length;
        int[] skip = new int[256];
        Arrays.fill(skip, length);
        for (int i = 0; i < length - 1; i++) {
            skip[pattern[i] & 0xff] = length - 1 - i;
        }
        int at = from;
        while (at <= count - length) {
            int i = length - 1;
            while (i >= 0 && buffer[at + i] == pattern[i]) {
                i--;
            }
            if (i < 0) {
                return at;
            }
            at += skip[buffer[at + length - 1] & 0xff];
        }
        return -1;
    }
}
