package vn.lienthong.exchange.axis;

/**
 * What the application does with received messages. Whatever it throws leaves the item unacknowledged; it is offered again later.
 */
public interface InboxHandler {
    /** Stores the message durably. Runs inside {@link OnceStore#once}. Unknown kinds are handed over too. */
    void received(ReceivedMessage message);

    /**
     * Stores what will never be readable, and raises an alarm: it is told to the axis as failed right after, unless this throws.
     *
     * @param item the line it had in the list
     * @param result where the bytes are, and why they cannot be read; the file is gone when the handler returns
     */
    void unreadable(ReceivedItem item, FetchResult.NotEdxml result);
}
