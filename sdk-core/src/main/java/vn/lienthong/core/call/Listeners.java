package vn.lienthong.core.call;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.error.SdkException;

/** Tells the listener, and keeps the call safe from it. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(CallListener.class);

    private final CallListener listener;

    Listeners(CallListener listener) {
        this.listener = listener;
    }

    void attempted(Attempt attempt) {
        tell(() -> listener.attempted(attempt));
    }

    void finished(CallRef call, Optional<SdkException> failure) {
        tell(() -> listener.finished(call, failure));
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            LOG.warn("a call listener failed: {}", e.getClass().getName());
        }
    }
}
