package vn.lienthong.core.error;

/** What is known about whether the other side received a request. The most important fact of every failed call. */
public enum Delivery {
    /** Certainly not delivered: it may be sent again without harm. */
    NOT_SENT,
    /** It may have been carried out: ask the other side (reconcile) before anything else. Never repeat blindly. */
    UNKNOWN,
    /** The other side received it and answered. */
    ANSWERED
}
