package vn.lienthong.exchange.axis;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.core.privacy.PersonalText;

/**
 * One line of the outgoing list. Texts are as the axis wrote them.
 *
 * @param senderDocId the id we got when sending
 * @param receiverDocId the id the recipient sees
 * @param title subject of the document
 * @param notation number and notation
 * @param from our unit
 * @param to recipient
 * @param sending how our side of the delivery stands
 * @param receiving how the recipient's side stands
 */
public record SentItem(
        Optional<String> senderDocId,
        Optional<String> receiverDocId,
        Optional<PersonalText> title,
        Optional<String> notation,
        Optional<String> from,
        Optional<String> to,
        Progress sending,
        Progress receiving) {
    public SentItem {
        Objects.requireNonNull(sending, "sending");
        Objects.requireNonNull(receiving, "receiving");
    }

    /**
     * One side of a delivery.
     *
     * @param time as text: the format is not documented
     * @param state delivery state
     * @param description the axis' words
     */
    public record Progress(Optional<String> time, Optional<String> state, Optional<PersonalText> description) {}
}
