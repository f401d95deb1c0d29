package vn.lienthong.exchange.edxml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.core.call.IdSource;
import vn.lienthong.core.error.InvalidInputException;

/**
 * A business letter with attachments (<i>văn bản điện tử</i>): new, recall, update or replacement. What is received may lack what a
 * built one must have; {@link EdxmlCheck} tells.
 *
 * @param from sender
 * @param to recipients; the axis routes by them
 * @param documentId the sender's business id, opaque (see {@link ConventionalDocumentId}); never the axis' {@code docId}. Empty when a
 *     received message has none
 * @param letter what stands on the first page
 * @param handling how it stands to other documents
 * @param trace what it is sent for and which way it came
 * @param attachments files, in the order written
 * @param remainder what the model does not know
 */
public record EdxmlDocument(
        Organization from,
        List<Organization> to,
        String documentId,
        Letter letter,
        Handling handling,
        Trace trace,
        List<Attachment> attachments,
        Remainder remainder)
        implements EdxmlMessage {
    public EdxmlDocument {
        Objects.requireNonNull(from, "from");
        to = List.copyOf(to);
        Objects.requireNonNull(documentId, "documentId");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(trace, "trace");
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(remainder, "remainder");
    }

    /** Starts a document with what every receiver demands. Recipients follow by {@link Builder#to}. */
    public static Builder builder(Organization from, String documentId, DocumentCode code, String subject) {
        return new Builder(from, documentId, code, subject);
    }

    public BusinessType businessType() {
        return trace.type();
    }

    /** A copy that went through one more station. */
    public EdxmlDocument withHop(Hop hop) {
        List<Hop> hops = new ArrayList<>(trace.hops());
        hops.add(hop);
        return new EdxmlDocument(
                from, to, documentId, letter, handling, new Trace(trace.business(), hops), attachments, remainder);
    }

    /** The files are not listed: their names tell of people. */
    @Override
    public String toString() {
        return "EdxmlDocument[" + documentId + ", " + businessType() + ", attachments=" + attachments.size() + "]";
    }

    /** Gathers a document. Not thread-safe. */
    public static final class Builder {
        private final Organization from;
        private final String documentId;
        private final DocumentCode code;
        private final String subject;
        private final List<Organization> to = new ArrayList<>();
        private final List<ResponseFor> responseFor = new ArrayList<>();
        private final List<Hop> hops = new ArrayList<>();
        private final List<Attachment> attachments = new ArrayList<>();
        private Optional<String> content = Optional.empty();
        private Promulgation promulgation = Promulgation.NONE;
        private DocumentType type = DocumentType.NONE;
        private Signer signer = Signer.NONE;
        private Optional<Written<LocalDate>> dueDate = Optional.empty();
        private OtherInfo other = OtherInfo.NONE;
        private int steeringType;
        private List<String> toPlaces = List.of();
        private Optional<Business> business = Optional.empty();
        private IdSource ids = IdSource.random();

        private Builder(Organization from, String documentId, DocumentCode code, String subject) {
            this.from = Objects.requireNonNull(from, "from");
            this.documentId = documentId.strip();
            this.code = Objects.requireNonNull(code, "code");
            this.subject = subject.strip();
        }

        /** Adds a recipient. */
        public Builder to(Organization recipient) {
            to.add(recipient);
            return this;
        }

        public Builder content(String value) {
            this.content = Texts.present(value);
            return this;
        }

        public Builder promulgation(String place, LocalDate date) {
            this.promulgation = Promulgation.of(place, date);
            return this;
        }

        public Builder type(DocumentType value) {
            this.type = value;
            return this;
        }

        public Builder signer(Signer value) {
            this.signer = value;
            return this;
        }

        public Builder dueDate(LocalDate value) {
            this.dueDate = Optional.of(Written.of(value));
            return this;
        }

        public Builder other(OtherInfo value) {
            this.other = value;
            return this;
        }

        /** Adds a document this one answers or recalls. */
        public Builder responseFor(ResponseFor value) {
            responseFor.add(value);
            return this;
        }

        /** 0 unless set. */
        public Builder steeringType(int value) {
            this.steeringType = value;
            return this;
        }

        public Builder toPlaces(List<String> value) {
            this.toPlaces = List.copyOf(value);
            return this;
        }

        /** What it is sent for; a new document when not set. */
        public Builder business(Business value) {
            this.business = Optional.of(value);
            return this;
        }

        /** Adds a station of the way, the sender's own first. */
        public Builder hop(Hop value) {
            hops.add(value);
            return this;
        }

        public Builder attach(Attachment value) {
            attachments.add(value);
            return this;
        }

        /** Where the ids of attachments come from; random unless set. */
        public Builder ids(IdSource value) {
            this.ids = value;
            return this;
        }

        /** @throws InvalidInputException when receivers would refuse the document (DX-20); it lists all that is wrong */
        public EdxmlDocument build() {
            EdxmlDocument document = new EdxmlDocument(
                    from,
                    to,
                    documentId,
                    new Letter(code, subject, content, promulgation, type, signer, dueDate),
                    new Handling(
                            responseFor,
                            Optional.of(Written.of(steeringType)),
                            List.of(),
                            Optional.empty(),
                            toPlaces,
                            other),
                    new Trace(business, hops),
                    attachments.stream().map(this::identified).toList(),
                    Remainder.NONE);
            EdxmlCheck.requireSendable(document);
            return document;
        }

        private Attachment identified(Attachment attachment) {
            return attachment.contentId().isEmpty()
                    ? attachment.withContentId(ids.next().toString())
                    : attachment;
        }
    }
}
