package vn.lienthong.core.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A {@link RequestBody} as HttpClient wants it, which tells a failing source from a failing wire. */
final class WireEntity extends AbstractHttpEntity implements HttpEntity {
    private final RequestBody body;
    private volatile boolean sourceFailed;

    WireEntity(RequestBody body, String contentType) {
        super(contentType, null, body.length().isEmpty());
        this.body = body;
    }

    boolean sourceFailed() {
        return sourceFailed;
    }

    @Override
    public boolean isRepeatable() {
        return body.repeatable();
    }

    @Override
    public long getContentLength() {
        return body.length().orElse(-1);
    }

    @Override
    public InputStream getContent() {
        throw new IllegalStateException("a request body is written, never read");
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        WireOutput wire = new WireOutput(out);
        try {
            body.writer().writeTo(wire);
        } catch (IOException | RuntimeException e) {
            sourceFailed = !wire.failed;
            if (e instanceof IOException io) {
                throw io;
            }
            throw new IOException("the body could not be written", e);
        }
    }

    @Override
    public boolean isStreaming() {
        return !body.repeatable();
    }

    @Override
    public void close() {}

    /** Remembers that the wire, not the source, failed; shields it from being closed by the writer. */
    private static final class WireOutput extends OutputStream {
        private final OutputStream out;
        private boolean failed;

        WireOutput(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            try {
                out.write(buffer, offset, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }
    }
}
