package vn.lienthong.testkit.axis;

import java.util.Optional;

/**
 * One message in one agency's mailbox, as it stands now. Text forms never hold the message.
 *
 * @param senderDocId what {@code sendEdoc} answered; the same for all recipients of one send
 * @param docId what the recipient lists and fetches it by
 * @param messageType {@code edoc} or {@code status}, as it was sent
 * @param route between whom
 * @param about which document
 * @param file the bytes taken in
 * @param traffic what the recipient did with it
 */
public record AxisItem(
        String senderDocId,
        String docId,
        String messageType,
        Route route,
        About about,
        FileFacts file,
        Traffic traffic) {

    /** Whether it reports a business status, whatever its message type. */
    public boolean isStatus() {
        return about.statusCode().isPresent();
    }

    /** Codes as the message has them, of either generation. */
    public record Route(String from, String to) {}

    /**
     * @param documentId {@code DocumentId}; of a status message: of the document it is about
     * @param notation number and notation joined by a slash
     * @param statusCode {@code StatusCode}; empty in a document
     */
    public record About(String documentId, String notation, Optional<String> statusCode) {}

    /** Lower-case hexadecimal SHA-256, and the length in bytes, both without the CRLF after the file. */
    public record FileFacts(String sha256, long length) {}

    /**
     * @param listed how often it was listed
     * @param fetched how often it was fetched
     * @param acknowledged how often the receiver said {@code done} or {@code fail}
     */
    public record Traffic(DeliveryState state, int listed, int fetched, int acknowledged) {}
}
