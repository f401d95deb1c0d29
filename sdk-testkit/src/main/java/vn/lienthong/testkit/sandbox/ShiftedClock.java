package vn.lienthong.testkit.sandbox;

import java.time.Duration;
import java.time.Instant;
import vn.lienthong.core.time.SdkClock;

/** A clock that runs as another does, from a time of its own. */
final class ShiftedClock implements SdkClock {
    private final SdkClock source;
    private final Duration shift;

    private ShiftedClock(SdkClock source, Duration shift) {
        this.source = source;
        this.shift = shift;
    }

    static ShiftedClock startingAt(Instant start, SdkClock source) {
        return new ShiftedClock(source, Duration.between(source.now(), start));
    }

    @Override
    public Instant now() {
        return source.now().plus(shift);
    }

    @Override
    public long nanoTime() {
        return source.nanoTime();
    }

    @Override
    public void pause(Duration duration) throws InterruptedException {
        source.pause(duration);
    }
}
