package vn.lienthong.portal.payment.dvcqg;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a notice.
 *
 * @param answer to be sent after the store has committed
 * @param event what it was
 * @param attempt as it stands now; null when the notice belongs to none
 */
public record HandledNotice(
        ConfirmAnswer answer, Event event, @Nullable Attempt attempt, NoticeReading reading) {
    public Optional<Attempt> stored() {
        return Optional.ofNullable(attempt);
    }

    /** What a notice was to the agency. */
    public enum Event {
        /** Settle the order, once. */
        PAID,
        /** Settle the order, and let a person know: nobody waited for it any more. */
        PAID_LATE,
        FAILED,
        /** Taken before: nothing to do. */
        DUPLICATE,
        /** A reference the agency never gave out: try {@code MaHoSo}, else a person. */
        UNKNOWN_REFERENCE,
        /** Amount or currency differ from the order: a person decides. */
        MISMATCH,
        /** A second payment: a case for a refund. */
        OVERPAID,
        /** Stored beside a stronger state. */
        RECORDED,
        /** Not to be acted on; see the reading's reason. */
        QUARANTINED
    }
}
