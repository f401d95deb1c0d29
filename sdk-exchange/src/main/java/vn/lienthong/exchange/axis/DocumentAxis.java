package vn.lienthong.exchange.axis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.lienthong.core.call.Answered;

/**
 * The document exchange axis as agency software sees it, whichever way it is reached. Thread-safe.
 *
 * <p>Failures are errors of {@code core.error} with {@link vn.lienthong.core.error.SdkException#delivery() delivery()} set:
 * {@code NOT_SENT} may be tried again; {@code UNKNOWN} after {@link #send} means "look into {@link #sent} first", see
 * {@link SendReconciliation}; an answer that is not of the protocol is never taken for an empty list or a document. What the axis
 * refuses to read or acknowledge is a {@link vn.lienthong.core.error.RefusedException}.
 */
public interface DocumentAxis {
    /**
     * Sends a message. Never repeated by the SDK.
     *
     * @throws vn.lienthong.core.error.InvalidInputException when the message may not be sent by this client; nothing was sent
     * @throws vn.lienthong.core.error.TransportException when it was not sent, or when that is unknown
     * @throws vn.lienthong.core.error.UnreadableAnswerException when the answer cannot be judged: the message may have been accepted
     */
    SendResult send(OutgoingMessage message);

    /** Items that wait for us. An item stays in the list until it is acknowledged. May be repeated. */
    Answered<List<ReceivedItem>> received(MessageKind kind);

    /**
     * What we sent and how far it came. May be repeated.
     *
     * @param docId one item; all when empty
     */
    Answered<List<SentItem>> sent(MessageKind kind, Optional<String> docId);

    /**
     * Fetches a message to disk, whatever its size, and reads it. May be repeated.
     *
     * @param target a file that must not exist; it appears only when the message is edXML
     */
    FetchResult fetch(String docId, Path target);

    /** Tells the axis what became of a received item. May be repeated: the same word twice means the same. */
    void acknowledge(String docId, DeliveryWord word);

    /**
     * Hands over the directory row by row, for it may hold more than 100 000. It is complete only when this method returns. Not repeated
     * by the SDK once a row was handed over.
     */
    void agencies(AgencyList list, Consumer<AgencyEntry> row);
}
