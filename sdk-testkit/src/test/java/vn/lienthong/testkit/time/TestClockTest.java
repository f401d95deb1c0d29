package vn.lienthong.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TestClockTest {
    private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
    private final TestClock clock = TestClock.at(START);

    @Test
    void standsStillByItself() {
        assertThat(clock.now()).isEqualTo(START);
        assertThat(clock.now()).isEqualTo(START);
    }

    @Test
    void pausesByMovingAndRemembersThePause() throws InterruptedException {
        long before = clock.nanoTime();

        clock.pause(Duration.ofHours(3));

        assertThat(clock.now()).isEqualTo("2026-11-20T05:00:00Z");
        assertThat(clock.nanoTime() - before).isEqualTo(Duration.ofHours(3).toNanos());
        assertThat(clock.pauses()).containsExactly(Duration.ofHours(3));
    }

    @Test
    void keepsElapsedTimeWhenTheWallClockIsSetBack() {
        long before = clock.nanoTime();

        clock.set(START.minusSeconds(3600));

        assertThat(clock.now()).isEqualTo(START.minusSeconds(3600));
        assertThat(clock.nanoTime()).isEqualTo(before);
    }

    @Test
    void refusesToLetTimePassBackwards() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotPauseAnInterruptedThread() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> clock.pause(Duration.ofSeconds(1))).isInstanceOf(InterruptedException.class);
        assertThat(clock.now()).isEqualTo(START);
    }
}
