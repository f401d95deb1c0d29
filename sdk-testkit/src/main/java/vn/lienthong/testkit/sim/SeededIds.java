package vn.lienthong.testkit.sim;

import java.util.SplittableRandom;
import java.util.UUID;

/** Ids a simulated platform gives out: the same seed gives the same ids in the same order. Not thread-safe. */
public final class SeededIds {
    private final long seed;
    private SplittableRandom random;
    private long serial;

    public SeededIds(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** The prefix and the next number of this source, ten digits. */
    public String numbered(String prefix) {
        return prefix + String.format("%010d", serial());
    }

    /** The next number of this source, from 1. */
    public long serial() {
        serial++;
        return serial;
    }

    /** The prefix and 16 hexadecimal digits. */
    public String opaque(String prefix) {
        return prefix + String.format("%016x", random.nextLong());
    }

    /** GUID-like text, as the platforms use for accounts and documents. */
    public String guid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Starts over. */
    public void reset() {
        random = new SplittableRandom(seed);
        serial = 0;
    }
}
