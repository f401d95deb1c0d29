package vn.lienthong.signature.revocation;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import vn.lienthong.core.time.SdkClock;

/** The time one verification may spend on look-ups: 30 s (specification 7.9). Belongs to one verification. */
public final class FetchAllowance {
    private static final Duration TOTAL = Duration.ofSeconds(30);

    private final SdkClock clock;
    private final long start;

    public FetchAllowance(SdkClock clock) {
        this.clock = clock;
        this.start = clock.nanoTime();
    }

    public boolean isLeft() {
        return clock.nanoTime() - start < TOTAL.toNanos();
    }

    FetchCache.Answer get(URI address, String key, FetchCache cache, Supplier<FetchCache.Loaded> load) {
        if (isLeft()) {
            return cache.get(key, load);
        }
        RevocationFetcher.Outcome late = new RevocationFetcher.Outcome.Failed(String.valueOf(address.getHost()));
        return new FetchCache.Answer(new FetchCache.Loaded(RevocationData.none(), late, null), false);
    }
}
