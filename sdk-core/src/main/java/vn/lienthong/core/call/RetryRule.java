package vn.lienthong.core.call;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often and how soon a call that may be repeated is repeated. Waits grow by a factor of two from {@code firstWait} to {@code maxWait};
 * each is shortened by a random part of up to one half, so that many clients do not come back in step. A {@code Retry-After} of the peer
 * is kept when it is longer.
 *
 * @param maxAttempts requests on the wire at the most; 1 means no repetition
 */
public record RetryRule(int maxAttempts, Duration firstWait, Duration maxWait) {
    /** Three attempts, 0.5 s, 5 s. */
    public static final RetryRule DEFAULT = new RetryRule(3, Duration.ofMillis(500), Duration.ofSeconds(5));

    public static final RetryRule NONE = new RetryRule(1, Duration.ZERO, Duration.ZERO);

    public RetryRule {
        if (maxAttempts < 1 || firstWait.isNegative() || maxWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("a retry rule needs an attempt and waits that grow");
        }
    }

    /** The wait before the attempt after this one (1 = the first). */
    Duration waitAfter(int attempt, RandomGenerator jitter) {
        int doublings = Math.min(attempt - 1, 20);
        long full = Math.min(firstWait.toNanos() << doublings, maxWait.toNanos());
        return full == 0 ? Duration.ZERO : Duration.ofNanos(full - jitter.nextLong(full / 2 + 1));
    }
}
