package vn.lienthong.core.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Breaks exchanges off when their total time is over: a socket's own time-out only sees silence, never a slow drip.
 *
 * <p>One daemon thread looks at all exchanges every {@value #TICK_MILLIS} ms while there are any. That is coarse on purpose: an exact
 * timer wakes its thread for every call, which costs more than all the rest of the pipeline.
 */
final class DeadlineWatch implements AutoCloseable {
    private static final long TICK_MILLIS = 20;

    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean resting;
    private volatile boolean closed;

    DeadlineWatch() {
        thread = new Thread(this::watch, "lienthong-deadline");
        thread.setDaemon(true);
        thread.start();
    }

    /** Runs the action once, on the watching thread, when the delay is over, unless it is cancelled before. */
    Watched after(Duration delay, Runnable action) {
        Watched item = new Watched(System.nanoTime() + delay.toNanos(), action);
        watched.add(item);
        if (resting) {
            LockSupport.unpark(thread);
        }
        return item;
    }

    private void watch() {
        while (!closed) {
            if (watched.isEmpty()) {
                resting = true;
                if (watched.isEmpty() && !closed) {
                    LockSupport.park(this);
                }
                resting = false;
            } else {
                LockSupport.parkNanos(this, TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS));
                ring();
            }
        }
    }

    private void ring() {
        long now = System.nanoTime();
        watched.removeIf(item -> item.dueNanos - now <= 0 && item.ring());
    }

    /** Ends the watching; what is still watched is broken off now. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        watched.removeIf(Watched::ring);
    }

    /** One exchange under watch. */
    final class Watched {
        private final long dueNanos;
        private final Runnable action;

        private Watched(long dueNanos, Runnable action) {
            this.dueNanos = dueNanos;
            this.action = action;
        }

        void cancel() {
            watched.remove(this);
        }

        private boolean ring() {
            action.run();
            return true;
        }
    }
}
