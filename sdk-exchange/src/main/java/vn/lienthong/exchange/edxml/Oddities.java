package vn.lienthong.exchange.edxml;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.core.id.AgencyCodeKind;

/** What is odd about a message that was read well enough. */
final class Oddities {
    private static final Pattern CONVENTION = Pattern.compile("[^,]+,[0-9]{4}/[0-9]{2}/[0-9]{2},.+", Pattern.DOTALL);

    private Oddities() {}

    static void note(EdxmlDocument document, Notes notes) {
        missing(document.from().code(), "MessageHeader/From/OrganId", notes);
        if (document.to().isEmpty()) {
            missing("", "MessageHeader/To", notes);
        }
        for (int i = 0; i < document.to().size(); i++) {
            missing(document.to().get(i).code(), "MessageHeader/To[" + (i + 1) + "]/OrganId", notes);
        }
        missing(document.documentId(), "MessageHeader/DocumentId", notes);
        missing(document.letter().code().number(), "MessageHeader/Code/CodeNumber", notes);
        missing(document.letter().code().notation(), "MessageHeader/Code/CodeNotation", notes);
        missing(document.letter().subject(), "MessageHeader/Subject", notes);
        if (document.businessType() instanceof BusinessType.Unknown unknown) {
            notes.found(EdxmlFinding.BUSINESS_TYPE_UNKNOWN.at(
                    "TraceHeaderList/Bussiness/BussinessDocType", unknown.wire()));
        }
        document.handling().other().priority().flatMap(Written::value).ifPresent(priority -> {
            if (priority < 0 || priority > 4) {
                notes.found(EdxmlFinding.PRIORITY_UNKNOWN.at("MessageHeader/OtherInfo/Priority", priority));
            }
        });
        documentId(document.documentId(), "MessageHeader/DocumentId", notes);
        sameBody(document, notes);
    }

    static void note(EdxmlStatus status, Notes notes) {
        missing(status.from().code(), "MessageHeader/From/OrganId", notes);
        missing(status.addressee(), "MessageHeader/ResponseFor/OrganId", notes);
        missing(status.documentId(), "MessageHeader/ResponseFor/DocumentId", notes);
        if (status.timestamp().isEmpty()) {
            missing("", "MessageHeader/Timestamp", notes);
        }
        if (status.code() instanceof StatusCode.Unknown unknown) {
            notes.found(EdxmlFinding.STATUS_CODE_UNKNOWN.at("MessageHeader/StatusCode", unknown.wire()));
        }
        documentId(status.documentId(), "MessageHeader/ResponseFor/DocumentId", notes);
    }

    private static void missing(String value, String path, Notes notes) {
        if (value.isEmpty()) {
            notes.found(EdxmlFinding.MISSING.at(path, path));
        }
    }

    private static void documentId(String id, String path, Notes notes) {
        if (CONVENTION.matcher(id).matches() && ConventionalDocumentId.parse(id).isEmpty()) {
            notes.found(EdxmlFinding.DOCUMENT_ID_DATE.at(path));
        }
    }

    /** Only a hint: the list of agencies alone knows which old code became which new one. */
    private static void sameBody(EdxmlDocument document, Notes notes) {
        Set<String> codes = new HashSet<>();
        document.to().forEach(recipient -> codes.add(recipient.code()));
        for (int i = 0; i < document.to().size(); i++) {
            String path = "MessageHeader/To[" + (i + 1) + "]/OrganId";
            newCode(document.to().get(i))
                    .filter(codes::contains)
                    .ifPresent(code -> notes.found(EdxmlFinding.SAME_BODY_TWICE.at(path, code)));
        }
    }

    private static Optional<String> newCode(Organization recipient) {
        return recipient
                .agencyCode()
                .filter(code -> code.kind() == AgencyCodeKind.OLD)
                .map(code -> String.join(".", code.parts().values()));
    }
}
