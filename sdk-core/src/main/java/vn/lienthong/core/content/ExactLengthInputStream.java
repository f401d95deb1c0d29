package vn.lienthong.core.content;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails when the stream under it is shorter or longer than was declared, instead of sending a paper that is cut. */
final class ExactLengthInputStream extends FilterInputStream {
    private long left;

    ExactLengthInputStream(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        account(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        account(read);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return CountingInputStream.skipByReading(this, count);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void account(int read) throws IOException {
        if (read < 0 && left > 0) {
            throw new EOFException("content ended " + left + " bytes before its declared length");
        }
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new IOException("content is longer than its declared length");
        }
    }
}
