package vn.lienthong.signature.trust;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The instants a certificate is judged by (specification 7.7).
 *
 * @param verification when is being verified: the clock, or the instant the caller asked for
 * @param claimed when the signer says he signed; may count against him, never for him
 * @param proven when a time stamp proves the signature to have existed
 */
public record JudgingTimes(
        Instant verification,
        @Nullable Instant claimed,
        @Nullable Instant proven) {
    public JudgingTimes {
        Objects.requireNonNull(verification, "verification");
    }

    /** Nothing is claimed, nothing proven. */
    public static JudgingTimes now(Instant verification) {
        return new JudgingTimes(verification, null, null);
    }

    /** The question itself is about one instant, as in {@code cert check --at}: it counts as proven and as claimed. */
    public static JudgingTimes at(Instant instant) {
        return new JudgingTimes(instant, instant, instant);
    }

    public JudgingTimes claimed(@Nullable Instant instant) {
        return new JudgingTimes(verification, instant, proven);
    }

    public JudgingTimes proven(@Nullable Instant instant) {
        return new JudgingTimes(verification, claimed, instant);
    }

    /** The instant at which certificates are judged: the proven one, else that of the verification. */
    public Instant control() {
        return proven != null ? proven : verification;
    }
}
