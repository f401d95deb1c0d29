package vn.lienthong.core.call;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.error.SdkException;

/**
 * Writes one line for each attempt at DEBUG and one for each failed call at WARN, to the logger {@code vn.lienthong.wire}: operation, call
 * id, host, status, sizes, time, error code. Never headers, addresses, bodies or names of people. Thread-safe.
 */
public final class WireLog implements CallListener {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.wire");

    /** Has no settings: the logging system decides what is written. */
    public WireLog() {}

    @Override
    public void attempted(Attempt attempt) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} {} attempt={} host={} status={} out={}B in={}B ms={} {}",
                    attempt.call().operation(),
                    attempt.call().id(),
                    attempt.call().attempts(),
                    attempt.host(),
                    attempt.status(),
                    attempt.bytesOut(),
                    attempt.bytesIn(),
                    attempt.elapsed().toMillis(),
                    attempt.failure().map(SdkException::code).orElse("ok"));
        }
    }

    @Override
    public void finished(CallRef call, Optional<SdkException> failure) {
        failure.ifPresent(error -> LOG.warn(
                "{} {} failed after {} attempts, ms={}: {} delivery={}",
                call.operation(),
                call.id(),
                call.attempts(),
                call.elapsed().toMillis(),
                error.code(),
                error.delivery()));
    }
}
