package vn.lienthong.core.time;

import java.time.Duration;
import java.time.Instant;

/**
 * The only source of time in the SDK: what time it is, how long something took, and waiting. Tests and the sandbox pass their own.
 * Implementations are thread-safe.
 */
public interface SdkClock {
    Instant now();

    /** Nanoseconds of a monotonic clock; only differences mean something. */
    long nanoTime();

    /**
     * Waits.
     *
     * @throws InterruptedException when the thread is interrupted while waiting
     */
    void pause(Duration duration) throws InterruptedException;

    /** The machine's clock. */
    static SdkClock system() {
        return SystemClock.INSTANCE;
    }
}
