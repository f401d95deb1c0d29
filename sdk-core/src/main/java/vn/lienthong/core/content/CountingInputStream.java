package vn.lienthong.core.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass. */
public class CountingInputStream extends FilterInputStream {
    private long count;

    public CountingInputStream(InputStream in) {
        super(in);
    }

    /** Bytes read so far. */
    public final long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            count++;
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            count += read;
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return skipByReading(this, wanted);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Skips through {@code read}, so that whoever counts or hashes sees every byte. */
    static long skipByReading(InputStream in, long wanted) throws IOException {
        byte[] sink = new byte[(int) Math.min(8192, Math.max(wanted, 1))];
        long skipped = 0;
        while (skipped < wanted) {
            int read = in.read(sink, 0, (int) Math.min(sink.length, wanted - skipped));
            if (read < 0) {
                break;
            }
            skipped += read;
        }
        return skipped;
    }
}
