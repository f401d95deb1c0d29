package vn.lienthong.exchange.axis;

import java.util.Objects;
import java.util.Optional;

/**
 * One line of the incoming list. Texts are as the axis wrote them.
 *
 * @param docId the axis' transport id
 * @param kind the list it stands in
 * @param from sender's code
 * @param to recipient's code
 * @param state delivery state, for example {@code INITIAL}
 * @param createdAt when it came to the axis, as text: the format is not documented
 */
public record ReceivedItem(
        String docId,
        MessageKind kind,
        Optional<String> from,
        Optional<String> to,
        Optional<String> state,
        Optional<String> createdAt) {
    public ReceivedItem {
        Objects.requireNonNull(docId, "docId");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether it still waits for us: every state but done and fail. */
    public boolean isOpen() {
        return state.filter(word -> word.equalsIgnoreCase("done") || word.equalsIgnoreCase("fail"))
                .isEmpty();
    }
}
