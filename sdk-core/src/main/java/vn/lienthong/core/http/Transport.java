package vn.lienthong.core.http;

import java.io.Closeable;

/**
 * The only way to the network. One exchange, one request on the wire: no retry, no redirect, no cookie. Thread-safe.
 *
 * <p>A vendor may put his own implementation here; it must keep what is promised about
 * {@link vn.lienthong.core.error.Delivery}, for payments and dossiers hang on it.
 */
public interface Transport extends Closeable {
    /**
     * Sends the request and returns as soon as the answer's head is there.
     *
     * @throws vn.lienthong.core.error.TransportException when no answer came; {@code NOT_SENT} only if the peer cannot have seen the
     *     request
     * @throws vn.lienthong.core.error.ConfigurationException when the address may not be called
     */
    HttpAnswer exchange(HttpRequest request, ExchangeLimits limits);

    /** Gives all connections up. Exchanges under way fail. */
    @Override
    void close();
}
