package vn.lienthong.core.http;

import java.time.Duration;
import java.util.Objects;

/**
 * How long one exchange may take and how much may come back.
 *
 * @param connect from asking for a connection until it stands, TLS included
 * @param read the longest silence while waiting for the answer or within it
 * @param total from the start of the exchange until the answer is closed
 * @param maxAnswerBytes the most bytes of a body, counted after decompression
 */
public record ExchangeLimits(Duration connect, Duration read, Duration total, long maxAnswerBytes) {
    /** Connect 10 s, read 60 s, total 120 s, 16 MiB. */
    public static final ExchangeLimits DEFAULT =
            new ExchangeLimits(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(120), 16L << 20);

    public ExchangeLimits {
        requirePositive(connect, "connect");
        requirePositive(read, "read");
        requirePositive(total, "total");
        if (maxAnswerBytes < 0) {
            throw new IllegalArgumentException("maxAnswerBytes " + maxAnswerBytes);
        }
    }

    public ExchangeLimits withTotal(Duration value) {
        return new ExchangeLimits(connect, read, value, maxAnswerBytes);
    }

    public ExchangeLimits withRead(Duration value) {
        return new ExchangeLimits(connect, value, total, maxAnswerBytes);
    }

    public ExchangeLimits withMaxAnswerBytes(long value) {
        return new ExchangeLimits(connect, read, total, value);
    }

    private static void requirePositive(Duration value, String name) {
        if (Objects.requireNonNull(value, name).isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than zero");
        }
    }
}
