package vn.lienthong.exchange.axis;

/**
 * Remembers which items were delivered, in the application's own store, for the axis lists an item again until its acknowledgement
 * arrives. Implementations are durable and thread-safe.
 */
public interface OnceStore {
    /** Whether the item was delivered before. */
    boolean contains(String docId);

    /**
     * Runs the work and remembers the item, both in one transaction: neither happens without the other.
     *
     * @return false when the item was remembered already, and the work did not run
     */
    boolean once(String docId, Runnable work);
}
