package vn.lienthong.exchange.axis;

/** The two lists of the axis. What a message really is, its content decides. */
public enum MessageKind {
    DOCUMENT,
    STATUS
}
