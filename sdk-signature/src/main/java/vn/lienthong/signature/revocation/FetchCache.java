package vn.lienthong.signature.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.time.SdkClock;

/**
 * Evidence loaded before, until its nextUpdate, at least a minute and at most an hour; one load at a time for each key. What failed to
 * load, or could not be used, is forgotten after a minute. Thread-safe; share one for the life of the process.
 */
public final class FetchCache {
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofHours(1);
    private static final int MAX_ENTRIES = 2_000;

    private final SdkClock clock;
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Slot>> flights = new ConcurrentHashMap<>();

    /**
     * What a load came to.
     *
     * @param data what was read; nothing when the load failed
     * @param failure why; null when it did not fail
     * @param until end of its freshness; null when unknown or of no use
     */
    record Loaded(
            RevocationData data,
            RevocationFetcher.@Nullable Outcome failure,
            @Nullable Instant until) {}

    /** @param fresh whether it was loaded for this very question */
    record Answer(Loaded loaded, boolean fresh) {}

    private record Slot(Loaded loaded, Instant forgetAt) {}

    public FetchCache(SdkClock clock) {
        this.clock = clock;
    }

    Answer get(String key, Supplier<Loaded> load) {
        Slot known = slots.get(key);
        if (known != null && clock.now().isBefore(known.forgetAt())) {
            return new Answer(known.loaded(), false);
        }
        CompletableFuture<Slot> mine = new CompletableFuture<>();
        CompletableFuture<Slot> flight = flights.putIfAbsent(key, mine);
        if (flight != null) {
            return new Answer(joined(flight).loaded(), false);
        }
        try {
            Slot slot = keep(key, load.get());
            mine.complete(slot);
            return new Answer(slot.loaded(), true);
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            flights.remove(key, mine);
        }
    }

    private static Slot joined(CompletableFuture<Slot> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private Slot keep(String key, Loaded loaded) {
        Instant now = clock.now();
        Instant until = loaded.until() == null ? now : loaded.until();
        Instant forgetAt = until.isBefore(now.plus(LEAST)) ? now.plus(LEAST) : until;
        forgetAt = forgetAt.isAfter(now.plus(MOST)) ? now.plus(MOST) : forgetAt;
        Slot slot = new Slot(loaded, forgetAt);
        if (slots.size() >= MAX_ENTRIES) {
            slots.values().removeIf(old -> !now.isBefore(old.forgetAt()));
        }
        if (slots.size() < MAX_ENTRIES) {
            slots.put(key, slot);
        }
        return slot;
    }
}
