package vn.lienthong.testkit.payment;

/** What goes wrong with a payment notice (CONFIRM) on its way to the agency. */
public enum NoticeFault {
    /** The first try comes later, by {@link PaymentProfile#lateness()}. */
    LATE,
    /** The notice is sent again although it was taken. */
    DUPLICATE,
    /** It never comes: only QUERY tells. */
    LOST,
    /** The amount is one đồng more than the order's; the checksum is right. */
    WRONG_AMOUNT,
    /** The checksum is of another secret. */
    WRONG_HASH,
    /** A bar moved between two neighbouring members; the checksum is right (specification 10.4). */
    BAR_MOVED
}
