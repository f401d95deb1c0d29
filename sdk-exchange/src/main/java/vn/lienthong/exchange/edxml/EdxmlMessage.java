package vn.lienthong.exchange.edxml;

/** What travels over the document axis: a document or a status message. Immutable. */
public sealed interface EdxmlMessage permits EdxmlDocument, EdxmlStatus {
    /** The sender (wire {@code From}). */
    Organization from();

    /** The business id of the document that is sent, or that the status is about (wire {@code DocumentId}); empty when there is none. */
    String documentId();

    /** What the message holds beyond this model. */
    Remainder remainder();
}
