package vn.lienthong.core.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts what the parser takes in between two events: only markup that it keeps in memory whole can make that much. */
final class MarkupMeter extends FilterReader {
    private static final int BUFFERS = 64 << 10;

    private final long limit;
    private long taken;

    MarkupMeter(Reader in, int limit) {
        super(in);
        this.limit = (long) limit + BUFFERS;
    }

    void nextEvent() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        account(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        account(read);
        return read;
    }

    private void account(int read) throws IOException {
        taken += Math.max(read, 0);
        if (taken > limit) {
            throw new MarkupTooLong();
        }
    }

    /** Passes through the parser like any failure of the source. */
    static final class MarkupTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
