package vn.lienthong.core.call;

import java.util.Optional;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.error.SdkException;

/**
 * Sees every call: for metrics, traces and logs. It is told names, numbers and sizes, never bodies. Called on the calling thread; must be
 * quick and thread-safe. What it throws is logged and does not touch the call.
 */
public interface CallListener {
    CallListener NONE = new CallListener() {};

    default void attempted(Attempt attempt) {}

    default void finished(CallRef call, Optional<SdkException> failure) {}

    /** Both, in this order. */
    default CallListener and(CallListener other) {
        CallListener self = this;
        return new CallListener() {
            @Override
            public void attempted(Attempt attempt) {
                self.attempted(attempt);
                other.attempted(attempt);
            }

            @Override
            public void finished(CallRef call, Optional<SdkException> failure) {
                self.finished(call, failure);
                other.finished(call, failure);
            }
        };
    }
}
