package vn.lienthong.testkit.axis;

import java.time.Instant;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.axis.AxisItem.FileFacts;
import vn.lienthong.testkit.axis.AxisItem.Route;
import vn.lienthong.testkit.axis.AxisItem.Traffic;

/** One mailbox entry. Guarded by the server's lock. */
final class Delivery {
    final Sent sent;
    final String docId;
    final Route route;
    final String mailbox;
    DeliveryState state = DeliveryState.INITIAL;
    Instant updated;
    private int listed;
    private int fetched;
    private int acknowledged;

    /** @param mailbox the receiving agency's, whatever code it was addressed by */
    Delivery(Sent sent, String docId, Route route, String mailbox) {
        this.sent = sent;
        this.docId = docId;
        this.route = route;
        this.mailbox = mailbox;
        this.updated = sent.at();
    }

    void list() {
        listed++;
    }

    Content fetch() {
        fetched++;
        return sent.file().content();
    }

    /**
     * Takes the receiver's word; a final state is not left again.
     *
     * @return whether the item had been acknowledged before
     */
    boolean acknowledge(DeliveryState asked, Instant now) {
        boolean before = state.isFinal();
        if (!before) {
            state = asked;
            updated = now;
        }
        acknowledged += asked.isFinal() ? 1 : 0;
        return before && asked.isFinal();
    }

    AxisItem item() {
        return new AxisItem(
                sent.docId(),
                docId,
                sent.messageType(),
                route,
                sent.summary().about(),
                new FileFacts(sent.file().sha256(), sent.file().length()),
                new Traffic(state, listed, fetched, acknowledged));
    }

    /**
     * One accepted {@code sendEdoc}.
     *
     * @param mailbox the sending agency's
     */
    record Sent(
            String docId, String mailbox, String messageType, EdxmlSummary summary, UploadedFile file, Instant at) {}
}
