package vn.lienthong.testkit.pki;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A service of the PKI: answers rightly until it is told to fail, and counts what it was asked. Thread-safe.
 *
 * @param <F> how it can fail
 */
public abstract class PkiEndpoint<F> {
    private static final int LONGEST_QUESTION = 1 << 20;

    private final URI uri;
    private final FaultScript<F> script = new FaultScript<>();
    private final Gate gate = new Gate();
    private final AtomicInteger requests = new AtomicInteger();

    PkiEndpoint(URI uri) {
        this.uri = uri;
    }

    /** Its address, or the address below which it serves. */
    public URI uri() {
        return uri;
    }

    /** Fails the next request in this way, the one after it in the next way, and so on; then as before. */
    @SafeVarargs
    public final void next(F fault, F... more) {
        script.next(fault);
        for (F one : more) {
            script.next(one);
        }
    }

    /** Fails every request in this way, from now on. */
    public final void always(F fault) {
        script.always(fault);
    }

    /** Forgets every fault and answers what is held. */
    public final void heal() {
        script.clear();
        release();
    }

    /** Answers the requests that {@link HttpFault#HANG} holds. */
    public final void release() {
        gate.open();
    }

    /** How many requests came, the failed ones included. */
    public final int requests() {
        return requests.get();
    }

    final void serve(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        HttpQuestion question = read(exchange);
        F fault = script.take();
        if (fault == HttpFault.HANG) {
            gate.await();
            fault = null;
        }
        if (fault instanceof HttpFault http) {
            HttpSpoiler.spoil(exchange, http, answer(question, null));
        } else {
            HttpSpoiler.send(exchange, answer(question, fault));
        }
    }

    /**
     * @param flaw a fault that is no {@link HttpFault}
     */
    abstract HttpReply answer(HttpQuestion question, @Nullable F flaw);

    private HttpQuestion read(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(LONGEST_QUESTION);
            String mediaType = exchange.getRequestHeaders().getFirst("Content-Type");
            String path = exchange.getRequestURI()
                    .getRawPath()
                    .substring(uri.getRawPath().length());
            return new HttpQuestion(
                    exchange.getRequestMethod(),
                    path.startsWith("/") ? path.substring(1) : path,
                    mediaType == null ? "" : mediaType,
                    body);
        }
    }
}
