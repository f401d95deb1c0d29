package vn.lienthong.testkit.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.sim.SeededIds;

/** Open sessions and when they began. */
final class Sessions {
    private final SdkClock clock;
    private final SeededIds ids;
    private final Map<String, Instant> begun = new HashMap<>();

    Sessions(SdkClock clock, SeededIds ids) {
        this.clock = clock;
        this.ids = ids;
    }

    String open() {
        String session = ids.opaque("session-");
        begun.put(session, clock.now());
        return session;
    }

    boolean isAlive(String session, Optional<Duration> lifetime) {
        Instant start = begun.get(session);
        if (start == null) {
            return false;
        }
        return lifetime.map(age -> clock.now().isBefore(start.plus(age))).orElse(true);
    }

    void clear() {
        begun.clear();
    }
}
