package vn.lienthong.exchange.edxml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.finding.Findings;

/** Checks a document (DX-20, DX-23, lengths of the standard). */
final class DocumentCheck {
    private final EdxmlDocument document;
    private final Findings.Collector findings;
    private final CheckedFields fields;

    DocumentCheck(EdxmlDocument document, Findings.Collector findings) {
        this.document = document;
        this.findings = findings;
        this.fields = new CheckedFields(findings);
    }

    void check() {
        fields.organization(document.from(), "MessageHeader/From");
        recipients();
        fields.present(document.documentId(), "MessageHeader/DocumentId", CheckRule.DOCUMENT_ID);
        letter(document.letter());
        handling(document.handling());
        business();
        attachments();
    }

    private void recipients() {
        List<Organization> to = document.to();
        if (to.isEmpty()) {
            findings.add(CheckRule.RECIPIENTS.at("MessageHeader/To"));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < to.size(); i++) {
            String path = "MessageHeader/To[" + (i + 1) + "]";
            fields.organization(to.get(i), path);
            String code = to.get(i).code();
            if (!code.isEmpty() && !codes.add(code)) {
                findings.add(CheckRule.RECIPIENT_TWICE.at(path + "/OrganId", code));
            }
        }
    }

    private void letter(Letter letter) {
        fields.present(letter.code().number(), "MessageHeader/Code/CodeNumber", CheckRule.CODE);
        fields.present(letter.code().notation(), "MessageHeader/Code/CodeNotation", CheckRule.CODE);
        fields.length(Optional.of(letter.code().number()), 11, "MessageHeader/Code/CodeNumber");
        fields.length(Optional.of(letter.code().notation()), 30, "MessageHeader/Code/CodeNotation");
        fields.length(letter.promulgation().place(), 50, "MessageHeader/PromulgationInfo/Place");
        String date = "MessageHeader/PromulgationInfo/PromulgationDate";
        if (letter.promulgation().date().isEmpty()) {
            findings.add(CheckRule.DATE_MISSING.at(date));
        }
        fields.understood(letter.promulgation().date(), date, CheckRule.DATE);
        fields.count(letter.type().number(), "MessageHeader/DocumentType/Type");
        fields.count(letter.type().detail(), "MessageHeader/DocumentType/TypeDetail");
        fields.length(letter.type().name(), 100, "MessageHeader/DocumentType/TypeName");
        fields.present(letter.subject(), "MessageHeader/Subject", CheckRule.SUBJECT);
        fields.length(Optional.of(letter.subject()), 500, "MessageHeader/Subject");
        fields.length(letter.content(), 500, "MessageHeader/Content");
        fields.length(letter.signer().position(), 100, "MessageHeader/SignerInfo/Position");
        fields.maskedLength(letter.signer().fullName(), 255, "MessageHeader/SignerInfo/FullName");
        fields.understood(letter.dueDate(), "MessageHeader/DueDate", CheckRule.DATE);
    }

    private void handling(Handling handling) {
        OtherInfo other = handling.other();
        fields.understood(other.priority(), "MessageHeader/OtherInfo/Priority", CheckRule.INTEGER);
        if (other.priority()
                .flatMap(Written::value)
                .filter(value -> value < 0 || value > 4)
                .isPresent()) {
            findings.add(CheckRule.PRIORITY.at("MessageHeader/OtherInfo/Priority"));
        }
        fields.length(other.sphere(), 100, "MessageHeader/OtherInfo/SphereOfPromulgation");
        fields.length(other.typistNotation(), 10, "MessageHeader/OtherInfo/TyperNotation");
        fields.count(other.copies(), "MessageHeader/OtherInfo/PromulgationAmount");
        fields.count(other.pages(), "MessageHeader/OtherInfo/PageAmount");
        fields.understood(handling.steeringType(), "MessageHeader/SteeringType", CheckRule.INTEGER);
        for (int i = 0; i < handling.responseFor().size(); i++) {
            fields.understood(
                    handling.responseFor().get(i).promulgationDate(),
                    "MessageHeader/ResponseFor[" + (i + 1) + "]/PromulgationDate",
                    CheckRule.DATE);
        }
        for (int i = 0; i < handling.toPlaces().size(); i++) {
            fields.length(
                    Optional.of(handling.toPlaces().get(i)), 150, "MessageHeader/ToPlaces/Place[" + (i + 1) + "]");
        }
    }

    private void business() {
        document.trace().business().ifPresent(business -> {
            String path = "TraceHeaderList/Bussiness";
            fields.count(business.paper(), path + "/Paper");
            if (business.type() instanceof BusinessType.Unknown) {
                findings.add(CheckRule.BUSINESS_TYPE.at(path + "/BussinessDocType"));
            } else if (business.type() instanceof BusinessType.Known type && !namesTarget(type, business)) {
                findings.add(CheckRule.TARGET.at(path));
            }
        });
    }

    private boolean namesTarget(BusinessType.Known type, Business business) {
        return switch (type) {
            case NEW -> true;
            case RECALL ->
                allNamed(document.handling().responseFor().stream()
                        .map(ResponseFor::documentId)
                        .toList());
            case UPDATE -> business.documentId().isPresent();
            case REPLACE ->
                allNamed(business.replacements().stream()
                        .map(Replacement::documentId)
                        .toList());
        };
    }

    private static boolean allNamed(List<String> documentIds) {
        return !documentIds.isEmpty() && documentIds.stream().noneMatch(String::isBlank);
    }

    private void attachments() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < document.attachments().size(); i++) {
            Attachment attachment = document.attachments().get(i);
            String path = "AttachmentEncoded/Attachment[" + (i + 1) + "]";
            if (attachment.contentId().isBlank() || !ids.add(attachment.contentId())) {
                findings.add(CheckRule.CONTENT_ID.at(path));
            }
            if (attachment.name().isBlank()) {
                findings.add(CheckRule.ATTACHMENT_NAME.at(path));
            }
            if (attachment.content().filter(Content::repeatable).isEmpty()) {
                findings.add(CheckRule.ATTACHMENT.at(path));
            }
        }
    }
}
