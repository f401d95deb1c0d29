package vn.lienthong.testkit.axis;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Bytes made piece by piece while they are read, so that an answer of any length needs one piece's memory. */
final class ChunkedStream extends InputStream {
    private final Source source;
    private final Closeable origin;
    private byte[] chunk = new byte[0];
    private int next;

    /** @param origin closed with this stream */
    ChunkedStream(Source source, Closeable origin) {
        this.source = source;
        this.origin = origin;
    }

    @Override
    public int read() throws IOException {
        return filled() ? chunk[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int given = Math.min(count, chunk.length - next);
        System.arraycopy(chunk, next, target, offset, given);
        next += given;
        return given;
    }

    private boolean filled() throws IOException {
        if (next >= chunk.length) {
            chunk = source.next();
            next = 0;
        }
        return chunk.length > 0;
    }

    @Override
    public void close() throws IOException {
        origin.close();
    }

    /** Gives the pieces in order, and an empty one at the end. */
    interface Source {
        byte[] next() throws IOException;
    }
}
