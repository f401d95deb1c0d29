package vn.lienthong.testkit.axis;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.lienthong.core.content.Content;

/** A part of a content, as a stream. */
final class Slice extends FilterInputStream {
    private long left;

    private Slice(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    static Content of(Content whole, long from, long length) {
        return Content.from(length, () -> {
            InputStream in = whole.open();
            in.skipNBytes(from);
            return new Slice(in, length);
        });
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = super.read();
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        if (left <= 0) {
            return count == 0 ? 0 : -1;
        }
        int read = super.read(target, offset, (int) Math.min(count, left));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
