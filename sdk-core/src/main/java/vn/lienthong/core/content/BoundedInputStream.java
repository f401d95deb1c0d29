package vn.lienthong.core.content;

import java.io.IOException;
import java.io.InputStream;

/** Fails as soon as more bytes than allowed have come, instead of filling memory or disk. */
public final class BoundedInputStream extends CountingInputStream {
    private final long limit;

    /** @param limit the most bytes that may be read; reading the byte after it fails */
    public BoundedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        return check(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return check(super.read(buffer, offset, length));
    }

    private int check(int read) throws IOException {
        if (count() > limit) {
            throw new ContentTooLargeException(limit);
        }
        return read;
    }
}
