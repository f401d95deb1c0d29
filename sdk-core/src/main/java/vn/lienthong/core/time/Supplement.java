package vn.lienthong.core.time;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A request to supplement a dossier (<i>yêu cầu bổ sung hồ sơ</i>).
 *
 * @param asked when the citizen was asked
 * @param completed when the file was complete; empty while it is awaited
 */
public record Supplement(Instant asked, Optional<Instant> completed) {
    public Supplement {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(completed, "completed");
    }

    /** Still awaited. It is not late by itself: no limit is known for the citizen. */
    public static Supplement awaited(Instant asked) {
        return new Supplement(asked, Optional.empty());
    }

    public static Supplement completed(Instant asked, Instant completed) {
        return new Supplement(asked, Optional.of(completed));
    }
}
