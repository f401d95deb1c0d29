package vn.lienthong.testkit.payment;

/** Where a payment stands at the platform. */
public enum PaymentState {
    /** The link was given out, nothing came of it yet. */
    OPEN,
    PAID,
    /** The bank or the payer ended it without money. */
    FAILED,
    /** The payer closed the page. */
    ABANDONED
}
