package vn.lienthong.exchange.edxml;

import java.util.List;
import vn.lienthong.core.privacy.PersonalText;

/** Makes the message of its parts, and notes what is odd about it. */
final class MessageMapping {
    private final Notes notes;
    private final AttachmentSpool spool;
    private final EdxmlLimits limits;

    MessageMapping(Notes notes, AttachmentSpool spool, EdxmlLimits limits) {
        this.notes = notes;
        this.spool = spool;
        this.limits = limits;
    }

    EdxmlMessage message(MessageParts parts) {
        Fields header = new Fields(parts.messageHeader(), "MessageHeader", notes);
        if (parts.signature() == XmlSignature.PRESENT_UNVERIFIED) {
            notes.found(EdxmlFinding.SIGNATURE_UNVERIFIED.at("Signature"));
        }
        return header.has("StatusCode") ? status(header, parts) : document(header, parts);
    }

    private EdxmlDocument document(Fields fields, MessageParts parts) {
        DocumentHeader header = new DocumentHeader(fields);
        Organization from = OrganizationFields.sender(fields);
        List<Organization> to = header.to();
        String documentId = fields.textOrEmpty("DocumentId");
        Letter letter = header.letter();
        Handling handling = header.handling();
        Trace trace = parts.trace()
                .map(element -> TraceFields.trace(new Fields(element, "TraceHeaderList", notes)))
                .orElse(Trace.NONE);
        List<Attachment> attachments = new AttachmentAssembly(spool, limits, notes).assemble(parts);
        EdxmlDocument document =
                new EdxmlDocument(from, to, documentId, letter, handling, trace, attachments, remainder(parts));
        Oddities.note(document, notes);
        return document;
    }

    private EdxmlStatus status(Fields fields, MessageParts parts) {
        EdxmlStatus status = new EdxmlStatus(
                OrganizationFields.sender(fields),
                fields.group("ResponseFor").map(OrganizationFields::responseFor).orElse(ResponseFor.NONE),
                StatusCode.of(fields.textOrEmpty("StatusCode")),
                fields.timestamp("Timestamp"),
                fields.text("Description").map(PersonalText::of),
                fields.group("StaffInfo").map(OrganizationFields::staff),
                remainder(parts));
        if (!parts.attachments().isEmpty()) {
            notes.found(EdxmlFinding.STATUS_WITH_ATTACHMENTS.at("AttachmentEncoded"));
        }
        Oddities.note(status, notes);
        return status;
    }

    private Remainder remainder(MessageParts parts) {
        return new Remainder(parts.signature(), notes.leftOver());
    }
}
