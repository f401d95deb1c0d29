package vn.lienthong.exchange.axis;

/** Why the axis says no, as far as its codes and words are known. */
public enum RefusalReason {
    /** The sending unit is not the one the system is registered for. */
    SENDER_NOT_REGISTERED,
    RECIPIENT_UNKNOWN,
    RECIPIENT_LOCKED,
    /** The file is not edXML as the axis wants it. */
    INVALID_MESSAGE,
    /** Too much at once; later it may pass. */
    BUSY,
    /** A code or text of unknown meaning; both are kept. */
    OTHER
}
