package vn.lienthong.exchange.edxml;

import java.util.List;
import vn.lienthong.core.privacy.PersonName;

/** Reads the {@code MessageHeader} of a document. */
final class DocumentHeader {
    private final Fields header;

    DocumentHeader(Fields header) {
        this.header = header;
    }

    List<Organization> to() {
        return header.groups("To").stream()
                .map(OrganizationFields::organization)
                .toList();
    }

    Letter letter() {
        return new Letter(
                header.group("Code").map(DocumentHeader::code).orElse(DocumentCode.NONE),
                header.textOrEmpty("Subject"),
                header.text("Content"),
                header.group("PromulgationInfo")
                        .map(fields -> new Promulgation(fields.text("Place"), fields.date("PromulgationDate")))
                        .orElse(Promulgation.NONE),
                header.group("DocumentType").map(DocumentHeader::type).orElse(DocumentType.NONE),
                header.group("SignerInfo").map(DocumentHeader::signer).orElse(Signer.NONE),
                header.date("DueDate"));
    }

    Handling handling() {
        return new Handling(
                header.groups("ResponseFor").stream()
                        .map(OrganizationFields::responseFor)
                        .filter(target -> !OrganizationFields.isEmpty(target))
                        .toList(),
                header.number("SteeringType"),
                header.group("ResponseForTask")
                        .map(fields -> fields.texts("TaskCode"))
                        .orElse(List.of()),
                header.text("ApplicationType"),
                header.group("ToPlaces").map(fields -> fields.texts("Place")).orElse(List.of()),
                header.group("OtherInfo").map(DocumentHeader::other).orElse(OtherInfo.NONE));
    }

    private static DocumentCode code(Fields fields) {
        return new DocumentCode(fields.textOrEmpty("CodeNumber"), fields.textOrEmpty("CodeNotation"));
    }

    private static DocumentType type(Fields fields) {
        return new DocumentType(fields.number("Type"), fields.number("TypeDetail"), fields.text("TypeName"));
    }

    private static Signer signer(Fields fields) {
        return new Signer(
                fields.text("Competence"),
                fields.text("Position"),
                fields.text("FullName").map(PersonName::of));
    }

    private static OtherInfo other(Fields fields) {
        return new OtherInfo(
                fields.number("Priority"),
                fields.text("SphereOfPromulgation"),
                fields.text("TyperNotation"),
                fields.number("PromulgationAmount"),
                fields.number("PageAmount"),
                fields.text("ReplyFors"),
                fields.flag("Direction"),
                fields.text("ReferenceCodes"),
                fields.group("Appendixes").map(list -> list.texts("Appendix")).orElse(List.of()));
    }
}
