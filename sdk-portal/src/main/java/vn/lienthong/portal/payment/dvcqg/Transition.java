package vn.lienthong.portal.payment.dvcqg;

import java.util.Objects;

/**
 * What an event did to an attempt.
 *
 * @param after the attempt as it is to be stored
 */
public record Transition(Attempt after, Effect effect) {
    public Transition {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(effect, "effect");
    }

    /** What the agency has to do about it. */
    public enum Effect {
        /** The state has moved. */
        MOVED,
        /** The attempt is paid now: settle the order, once. */
        PAID,
        /** Paid from a state in which nobody expected it: settle the order, and let a person know. */
        PAID_LATE,
        /** Known already: same answer, nothing else. */
        DUPLICATE,
        /** Stored beside the state, which is stronger. */
        RECORDED,
        /** Amount, currency or partner differ: nothing is fulfilled, a person decides. */
        MISMATCH,
        /** A second payment of the same reference: a case for a refund. */
        OVERPAID
    }
}
