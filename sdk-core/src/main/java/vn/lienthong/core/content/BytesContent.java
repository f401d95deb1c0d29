package vn.lienthong.core.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;

final class BytesContent implements Content {
    static final BytesContent EMPTY = new BytesContent(new byte[0]);

    private final byte[] bytes;

    BytesContent(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(bytes.length);
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long writeTo(OutputStream target) throws IOException {
        target.write(bytes);
        return bytes.length;
    }

    @Override
    public String toString() {
        return "Content(" + bytes.length + " bytes)";
    }
}
