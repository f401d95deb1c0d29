package vn.lienthong.core.http;

import java.io.Closeable;
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

    /** Gives the connection back, or drops it when the body was not read to its end. */
    @Override
    void close();
}
