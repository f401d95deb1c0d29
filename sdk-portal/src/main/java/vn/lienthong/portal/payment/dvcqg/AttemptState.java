package vn.lienthong.portal.payment.dvcqg;

/** Where one attempt to pay stands (payment 5.1). */
public enum AttemptState {
    /** Stored, not yet sent. */
    PREPARED(false, false),
    /** Sent, but nobody knows whether it arrived. */
    INIT_UNKNOWN(false, false),
    /** The payer has a link. */
    INITIATED(false, false),
    /** The platform does not know the end yet. */
    PENDING(false, false),
    /** Our own waiting time is over; late money is still money. */
    LAPSED(false, true),
    /** Not paid, as far as the platform knows. */
    FAILED(false, true),
    /** Paid, in the amount of the order. Nothing takes this back. */
    PAID(true, false),
    /** Money came, but not as ordered: a person decides. */
    MISMATCH(false, false),
    /** The platform definitely opened nothing. */
    REJECTED(true, true),
    /** Lapsed and reconciled: no money came. */
    CLOSED(true, true);

    private final boolean finished;
    private final boolean retry;

    AttemptState(boolean finished, boolean retry) {
        this.finished = finished;
        this.retry = retry;
    }

    /** Whether nothing is waited for any more. */
    public boolean finished() {
        return finished;
    }

    /** Whether the payer may begin another attempt. */
    public boolean canRetry() {
        return retry;
    }
}
