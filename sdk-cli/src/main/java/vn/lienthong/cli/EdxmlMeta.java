package vn.lienthong.cli;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PhoneNumber;
import vn.lienthong.exchange.edxml.Attachment;
import vn.lienthong.exchange.edxml.DocumentCode;
import vn.lienthong.exchange.edxml.DocumentType;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlMessage;
import vn.lienthong.exchange.edxml.EdxmlStatus;
import vn.lienthong.exchange.edxml.Organization;
import vn.lienthong.exchange.edxml.OtherInfo;
import vn.lienthong.exchange.edxml.ResponseFor;
import vn.lienthong.exchange.edxml.Signer;
import vn.lienthong.exchange.edxml.StatusCode;
import vn.lienthong.exchange.edxml.Written;

/**
 * The message description of {@code edxml build}: the members that {@code edxml read} prints, and more. What {@code read} prints only
 * for people to look at may stay in it and is passed over.
 */
final class EdxmlMeta {
    private static final Set<String> PRINTED = Set.of("sender", "recipients", "attachments", "findings");
    private static final Set<String> MEMBERS = Set.of(
            "kind",
            "businessType",
            "reason",
            "target",
            "replaces",
            "from",
            "to",
            "documentId",
            "code",
            "subject",
            "content",
            "place",
            "date",
            "type",
            "signer",
            "dueDate",
            "priority",
            "sphere",
            "copies",
            "pages",
            "appendixes",
            "responseFor",
            "steeringType",
            "toPlaces",
            "statusCode",
            "timestamp",
            "description");

    private final MetaObject meta;

    EdxmlMeta(JsonValue meta) {
        Set<String> known = new HashSet<>(MEMBERS);
        known.addAll(PRINTED);
        this.meta = MetaObject.of(meta, "").allowing(known);
    }

    /** @throws vn.lienthong.core.error.InvalidInputException when receivers would refuse the message */
    EdxmlMessage message(List<Attachment> attachments) {
        return switch (meta.text("kind").orElse("document")) {
            case "document" -> document(attachments);
            case "status" -> status();
            default -> throw MetaObject.wrong("kind");
        };
    }

    /** A required member that is missing is left empty: the check of the message names it with its rule. */
    private EdxmlDocument document(List<Attachment> attachments) {
        EdxmlDocument.Builder document = EdxmlDocument.builder(
                organization(meta.value("from"), "from"),
                meta.text("documentId").orElse(""),
                code(),
                meta.text("subject").orElse(""));
        meta.items("to").forEach(recipient -> document.to(organization(Optional.of(recipient), "to")));
        meta.text("content", document::content);
        meta.date("date")
                .ifPresent(date -> document.promulgation(meta.text("place").orElse(""), date));
        meta.text("type", name -> document.type(DocumentType.named(name)));
        meta.object("signer").ifPresent(signer -> document.signer(signer(signer)));
        meta.date("dueDate").ifPresent(document::dueDate);
        document.other(other());
        meta.objects("responseFor").forEach(answered -> document.responseFor(responseFor(answered)));
        meta.number("steeringType").ifPresent(document::steeringType);
        document.toPlaces(meta.texts("toPlaces"));
        document.business(new EdxmlMetaBusiness(meta).business());
        attachments.forEach(document::attach);
        return document.build();
    }

    private EdxmlStatus status() {
        if (!(StatusCode.of(meta.required("statusCode")) instanceof StatusCode.Known code)) {
            throw MetaObject.wrong("statusCode");
        }
        EdxmlStatus.Builder status = EdxmlStatus.builder(
                organization(meta.value("from"), "from"),
                meta.object("responseFor").map(EdxmlMeta::responseFor).orElseGet(this::readResponseFor),
                code,
                meta.time("timestamp").orElseThrow(() -> MetaObject.wrong("timestamp")));
        meta.text("description", status::description);
        return status.build();
    }

    /** As {@code read} prints it: addressee, number and id are members of the message. */
    private ResponseFor readResponseFor() {
        List<String> to = meta.texts("to");
        if (to.size() != 1) {
            throw MetaObject.wrong("to");
        }
        return new ResponseFor(to.get(0), meta.required("code"), meta.required("documentId"), Optional.empty());
    }

    /** {@code "125/SVD-VP"}, or number and notation apart. */
    private DocumentCode code() {
        Optional<JsonValue> written = meta.value("code");
        if (written.isEmpty()) {
            return DocumentCode.NONE;
        }
        JsonValue value = written.get();
        if (value instanceof JsonString text) {
            int slash = text.getString().indexOf('/');
            if (slash < 0) {
                return new DocumentCode(text.getString(), "");
            }
            return new DocumentCode(
                    text.getString().substring(0, slash), text.getString().substring(slash + 1));
        }
        MetaObject code = MetaObject.of(value, "code").allowing(Set.of("number", "notation"));
        return new DocumentCode(code.required("number"), code.required("notation"));
    }

    /** The code alone, or an object with more. */
    private static Organization organization(Optional<JsonValue> value, String path) {
        if (value.isPresent() && value.get() instanceof JsonString code) {
            return Organization.builder(code.getString()).build();
        }
        if (value.isEmpty()) {
            return Organization.builder("").build();
        }
        MetaObject meta = MetaObject.of(value.get(), path)
                .allowing(Set.of("code", "name", "inCharge", "address", "email", "telephone", "fax", "website"));
        Organization.Builder organization = Organization.builder(meta.required("code"));
        meta.text("name", organization::name);
        meta.text("inCharge", organization::inCharge);
        meta.text("address", organization::address);
        meta.text("email", text -> organization.email(EmailAddress.of(text)));
        meta.text("telephone", text -> organization.telephone(PhoneNumber.of(text)));
        meta.text("fax", text -> organization.fax(PhoneNumber.of(text)));
        meta.text("website", organization::website);
        return organization.build();
    }

    private static Signer signer(MetaObject meta) {
        meta.allowing(Set.of("competence", "position", "fullName"));
        return new Signer(
                meta.text("competence"),
                meta.text("position"),
                meta.text("fullName").map(PersonName::of));
    }

    private OtherInfo other() {
        OtherInfo.Builder other = OtherInfo.builder();
        meta.number("priority").ifPresent(other::priority);
        meta.text("sphere", other::sphere);
        meta.number("copies").ifPresent(other::copies);
        meta.number("pages").ifPresent(other::pages);
        other.appendixes(meta.texts("appendixes"));
        return other.build();
    }

    private static ResponseFor responseFor(MetaObject meta) {
        meta.allowing(Set.of("organization", "code", "documentId", "date"));
        return new ResponseFor(
                meta.required("organization"),
                meta.text("code").orElse(""),
                meta.text("documentId").orElse(""),
                meta.date("date").map(Written::of));
    }
}
