package vn.lienthong.signature.pdf.structure;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of one file, read at any place, never loaded whole. Not thread-safe: one verification, one instance. */
public final class PdfBytes implements Closeable {
    private static final int PAGE = 1 << 14;
    private static final int PAGES = 32;

    private final FileChannel channel;
    private final long length;
    private final byte[][] pages = new byte[PAGES][];
    private final long[] pageNumbers = new long[PAGES];
    private byte[] current = new byte[0];
    private long currentStart = -1;

    private PdfBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
        java.util.Arrays.fill(pageNumbers, -1);
    }

    public static PdfBytes open(Path file) throws IOException {
        return new PdfBytes(FileChannel.open(file, StandardOpenOption.READ));
    }

    public long length() {
        return length;
    }

    /** The byte at a place inside the file, 0 to 255; -1 outside. */
    public int at(long position) throws IOException {
        long inPage = position - currentStart;
        if (inPage < 0 || inPage >= current.length || currentStart < 0) {
            if (position < 0 || position >= length) {
                return -1;
            }
            load(position / PAGE);
            inPage = position - currentStart;
            if (inPage >= current.length) {
                return -1;
            }
        }
        return current[(int) inPage] & 0xff;
    }

    /** Fills the buffer from a place; returns how many bytes there were. Passes the page cache by. */
    public int read(long position, byte[] buffer, int offset, int count) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(buffer, offset, count);
        int total = 0;
        while (target.hasRemaining()) {
            int read = channel.read(target, position + total);
            if (read < 0) {
                break;
            }
            total += read;
        }
        return total;
    }

    /** The bytes of a range, which must be small and inside the file. */
    public byte[] slice(long start, long end) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(end - start)];
        if (read(start, bytes, 0, bytes.length) != bytes.length) {
            throw new PdfSyntaxException("file ends early");
        }
        return bytes;
    }

    private void load(long number) throws IOException {
        int slot = (int) (number % PAGES);
        byte[] page = pages[slot];
        if (page == null || pageNumbers[slot] != number) {
            int size = (int) Math.min(PAGE, length - number * PAGE);
            page = new byte[size];
            if (read(number * PAGE, page, 0, size) != size) {
                throw new IOException("file became shorter while it was read");
            }
            pages[slot] = page;
            pageNumbers[slot] = number;
        }
        current = page;
        currentStart = number * PAGE;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
