package vn.lienthong.testkit.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import vn.lienthong.core.time.SdkClock;

/**
 * A clock that stands still until it is told otherwise. {@link #pause} returns at once and moves the clock by what was asked, so that
 * retries, expiries and deadlines are tested without waiting. Thread-safe.
 */
public final class TestClock implements SdkClock {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now;
    private long nanos;

    private TestClock(Instant now) {
        this.now = now;
    }

    public static TestClock at(Instant now) {
        return new TestClock(now);
    }

    /**
     * @param now as {@link Instant#parse} reads it, such as {@code 2026-11-20T02:00:00Z}
     */
    public static TestClock at(String now) {
        return new TestClock(Instant.parse(now));
    }

    @Override
    public Instant now() {
        return locked(() -> now);
    }

    /** Moves with {@link #advance} and {@link #pause} only: setting the wall clock leaves elapsed time alone, as on a real machine. */
    @Override
    public long nanoTime() {
        return locked(() -> nanos);
    }

    /**
     * Moves the clock by the duration and notes it; never waits.
     *
     * @throws InterruptedException when the thread is interrupted already
     */
    @Override
    public void pause(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before the pause");
        }
        if (duration.isNegative()) {
            return;
        }
        locked(() -> {
            pauses.add(duration);
            return move(duration);
        });
    }

    /** Turns the clock to an instant, backwards too, as an operator or a time server does. */
    public void set(Instant instant) {
        locked(() -> now = instant);
    }

    /**
     * Lets time pass.
     *
     * @return the new time
     * @throws IllegalArgumentException when the duration is negative
     */
    public Instant advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("time does not pass backwards: " + duration);
        }
        return locked(() -> move(duration));
    }

    /** What was waited for, oldest first. */
    public List<Duration> pauses() {
        return locked(() -> List.copyOf(pauses));
    }

    private Instant move(Duration duration) {
        nanos += duration.toNanos();
        now = now.plus(duration);
        return now;
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return "TestClock[" + now() + "]";
    }
}
