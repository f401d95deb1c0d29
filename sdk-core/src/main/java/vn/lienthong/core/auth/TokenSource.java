package vn.lienthong.core.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.time.SdkClock;

/**
 * Holds the token of one account at one platform. However many threads need a new one, one login runs and all wait for it; a failed
 * login fails all of them and is not remembered. A token is renewed a little before it ends, and at the latest at a given age, for some
 * platforms name no life time. Thread-safe.
 */
public final class TokenSource {
    private final TokenIssuer issuer;
    private final SdkClock clock;
    private final Duration early;
    private final Duration maxAge;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<Held>> login = new AtomicReference<>();

    /**
     * @param early how long before its end a token is renewed
     * @param maxAge after which age a token is renewed in any case
     */
    public TokenSource(TokenIssuer issuer, SdkClock clock, Duration early, Duration maxAge) {
        this.issuer = Objects.requireNonNull(issuer, "issuer");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.early = Objects.requireNonNull(early, "early");
        this.maxAge = Objects.requireNonNull(maxAge, "maxAge");
    }

    /** A token that is good as far as is known; logs in when there is none. */
    public Token current() {
        Held now = held.get();
        return now != null && isFresh(now) ? now.token() : renewed(now).token();
    }

    /**
     * A token other than this one, which the platform has refused. When another thread has renewed it already, no login runs.
     *
     * @param refused the token that was refused
     */
    public Token renew(Token refused) {
        Held now = held.get();
        if (now != null && !now.token().equals(refused) && isFresh(now)) {
            return now.token();
        }
        return renewed(now).token();
    }

    private boolean isFresh(Held candidate) {
        Instant now = clock.now();
        Instant end = candidate.token().expiresAt();
        return now.isBefore(candidate.since().plus(maxAge)) && (end == null || now.isBefore(end.minus(early)));
    }

    private Held renewed(@Nullable Held stale) {
        CompletableFuture<Held> mine = new CompletableFuture<>();
        CompletableFuture<Held> running = login.compareAndExchange(null, mine);
        if (running != null) {
            return await(running);
        }
        try {
            Held now = held.get();
            Held fresh =
                    now != null && !now.equals(stale) && isFresh(now) ? now : new Held(issuer.issue(), clock.now());
            held.set(fresh);
            mine.complete(fresh);
            return fresh;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            login.set(null);
        }
    }

    private static Held await(CompletableFuture<Held> running) {
        try {
            return running.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SdkException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private record Held(Token token, Instant since) {}
}
