package vn.lienthong.signature.report;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a verdict rests on.
 *
 * @param kind {@code certificate}, {@code crl}, {@code ocsp} or {@code tst}
 * @param sha256 lower-case hex of its SHA-256
 * @param origin {@code document}, {@code file}, {@code cache} or {@code network}
 * @param thisUpdate when it was made; null when it says nothing
 * @param nextUpdate until when it counts; null when it says nothing
 */
public record EvidenceItem(
        String kind,
        String sha256,
        String origin,
        @Nullable Instant thisUpdate,
        @Nullable Instant nextUpdate) {
    public EvidenceItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(origin, "origin");
    }
}
