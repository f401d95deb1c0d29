package vn.lienthong.core.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * An answer whose body is still on the wire. It must be closed; closing without reading to the end gives the connection up. Belongs to
 * one thread.
 */
public interface HttpAnswer extends Closeable {
    int status();

    HttpHeaders headers();

    /**
     * The body, decompressed, bounded by {@link ExchangeLimits#maxAnswerBytes()}; reading the byte after that fails with
     * {@link vn.lienthong.core.content.ContentTooLargeException}. Empty when there is none.
     */
    InputStream body();

    @Override
    void close() throws IOException;
}
