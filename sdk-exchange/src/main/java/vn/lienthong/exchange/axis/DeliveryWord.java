package vn.lienthong.exchange.axis;

/** What the receiver of an item may tell the axis. Pure transport; it says nothing about the document's handling. */
public enum DeliveryWord {
    PROCESSING,
    /** Stored here: the item is not listed again. */
    DONE,
    /** For ever unreadable here. Never because our own store failed. */
    FAIL
}
