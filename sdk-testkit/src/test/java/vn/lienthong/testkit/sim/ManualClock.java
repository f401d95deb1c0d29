package vn.lienthong.testkit.sim;

import java.time.Duration;
import java.time.Instant;
import vn.lienthong.core.time.SdkClock;

/** A clock that stands still until it is moved; a pause moves it. */
public final class ManualClock implements SdkClock {
    private Instant now;

    public ManualClock(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized long nanoTime() {
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public void pause(Duration duration) {
        advance(duration);
    }

    public synchronized void set(Instant instant) {
        now = instant;
    }

    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }
}
