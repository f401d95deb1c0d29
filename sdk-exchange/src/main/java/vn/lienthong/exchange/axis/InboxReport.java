package vn.lienthong.exchange.axis;

/**
 * What one round brought.
 *
 * @param delivered handed to the application and acknowledged
 * @param repeated delivered in an earlier round, acknowledged again
 * @param unreadable told to the axis as failed
 * @param postponed failed now, or failed before and not yet due again
 */
public record InboxReport(int delivered, int repeated, int unreadable, int postponed) {
    static final InboxReport NONE = new InboxReport(0, 0, 0, 0);

    InboxReport plus(InboxReport more) {
        return new InboxReport(
                delivered + more.delivered,
                repeated + more.repeated,
                unreadable + more.unreadable,
                postponed + more.postponed);
    }
}
