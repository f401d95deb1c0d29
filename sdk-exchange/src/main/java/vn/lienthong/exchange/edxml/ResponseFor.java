package vn.lienthong.exchange.edxml;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The document this message answers, recalls or reports on (wire {@code ResponseFor}). In a status message {@code organization} is the
 * addressee: the document's sender, and for {@code 13} its recipient.
 *
 * @param organization wire {@code OrganId}; empty when a received message has none
 * @param code {@code number/notation} in one string (wire {@code Code}); empty when there is none
 * @param documentId wire {@code DocumentId}; empty when there is none
 * @param promulgationDate wire {@code PromulgationDate}
 */
public record ResponseFor(
        String organization, String code, String documentId, Optional<Written<LocalDate>> promulgationDate) {
    public ResponseFor {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(documentId, "documentId");
        Objects.requireNonNull(promulgationDate, "promulgationDate");
    }

    static final ResponseFor NONE = new ResponseFor("", "", "", Optional.empty());

    /** Points at a document that was received, addressed to the one who sent it. */
    public static ResponseFor to(EdxmlDocument document) {
        return pointing(document.from().code(), document);
    }

    /** Points at a document of our own, addressed to one of its recipients: the way to ask for it back. */
    public static ResponseFor ours(EdxmlDocument document, Organization recipient) {
        return pointing(recipient.code(), document);
    }

    private static ResponseFor pointing(String organization, EdxmlDocument document) {
        return new ResponseFor(
                organization,
                document.letter().code().joined(),
                document.documentId(),
                document.letter().promulgation().date());
    }
}
