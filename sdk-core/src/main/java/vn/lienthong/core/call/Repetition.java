package vn.lienthong.core.call;

/** When a request may be put on the wire again without asking the caller. */
public enum Repetition {
    /** It changes nothing over there: it may be repeated after any failure. */
    SAFE,
    /**
     * It changes something: it may be repeated only when it certainly was not carried out, that is after
     * {@link vn.lienthong.core.error.Delivery#NOT_SENT} or after the peer refused our token or session.
     */
    IF_NOT_CARRIED_OUT,
    /** Never, whatever happened. */
    NEVER
}
