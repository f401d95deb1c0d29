package vn.lienthong.exchange.axis;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.lienthong.core.time.SdkClock;

/** When an item that failed may be tried again, so that one poisoned message does not hold up the rest. Not thread-safe. */
final class ItemBackoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private final SdkClock clock;
    private final Map<String, Failure> failures = new HashMap<>();

    ItemBackoff(SdkClock clock) {
        this.clock = clock;
    }

    boolean isDue(String docId) {
        Failure failure = failures.get(docId);
        return failure == null || !clock.now().isBefore(failure.next());
    }

    void failed(String docId) {
        Failure before = failures.get(docId);
        Duration longer = before == null ? FIRST : before.delay().multipliedBy(2);
        Duration bounded = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
        failures.put(docId, new Failure(bounded, clock.now().plus(bounded)));
    }

    void succeeded(String docId) {
        failures.remove(docId);
    }

    /** Forgets what is no longer listed. */
    void keep(Set<String> listed) {
        failures.keySet().retainAll(listed);
    }

    private record Failure(Duration delay, Instant next) {}
}
