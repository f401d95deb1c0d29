package vn.lienthong.cli;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lienthong.core.message.Language;
import vn.lienthong.exchange.edxml.Attachment;
import vn.lienthong.exchange.edxml.BusinessType;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlReading;
import vn.lienthong.exchange.edxml.EdxmlStatus;
import vn.lienthong.exchange.edxml.Organization;

/** How a message of the axis looks in JSON and on a terminal. Members a kind of message does not have are null. */
final class EdxmlView {
    private final EdxmlReading reading;

    EdxmlView(EdxmlReading reading) {
        this.reading = reading;
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.object();
        reading.document().ifPresent(document -> add(document, json));
        reading.status().ifPresent(status -> add(status, json));
        return json.add("findings", JsonView.of(reading.findings())).build();
    }

    private static void add(EdxmlDocument document, JsonObjectBuilder json) {
        JsonArrayBuilder to = Json.array();
        JsonArrayBuilder recipients = Json.array();
        document.to().forEach(recipient -> {
            to.add(recipient.code());
            recipients.add(organization(recipient));
        });
        JsonArrayBuilder attachments = Json.array();
        document.attachments().forEach(attachment -> attachments.add(attachment(attachment)));
        json.add("kind", "document")
                .add("businessType", businessType(document.businessType()))
                .add("from", document.from().code())
                .add("to", to)
                .add("sender", organization(document.from()))
                .add("recipients", recipients)
                .add("documentId", document.documentId())
                .add("code", document.letter().code().joined())
                .add("subject", document.letter().subject())
                .add("statusCode", JsonValue.NULL)
                .add("attachments", attachments);
    }

    private static void add(EdxmlStatus status, JsonObjectBuilder json) {
        json.add("kind", "status")
                .add("businessType", JsonValue.NULL)
                .add("from", status.from().code())
                .add("to", Json.array().add(status.addressee()))
                .add("sender", organization(status.from()))
                .add("documentId", status.documentId())
                .add("code", status.responseFor().code())
                .add("subject", JsonValue.NULL)
                .add("statusCode", status.code().wire())
                .add("timestamp", Json.text(status.timestamp().map(written -> written.raw())))
                .add("attachments", Json.array());
    }

    private static JsonObject organization(Organization organization) {
        return Json.object()
                .add("code", organization.code())
                .add("name", Json.text(organization.name()))
                .build();
    }

    private static JsonObject attachment(Attachment attachment) {
        JsonObjectBuilder json = Json.object()
                .add("name", attachment.name())
                .add("type", Json.text(attachment.packing().type()))
                .add("wrapped", attachment.packing().wrapped());
        attachment
                .digest()
                .ifPresentOrElse(
                        digest -> json.add("size", digest.length()).add("sha256", digest.sha256()),
                        () -> json.addNull("size").addNull("sha256"));
        return json.add("damage", Json.text(attachment.damage().map(Enum::name)))
                .build();
    }

    /** The type's English name; a value outside the standard as it was received. */
    private static String businessType(BusinessType type) {
        return type instanceof BusinessType.Known known ? known.name() : type.wire();
    }

    List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        reading.document().ifPresent(document -> {
            lines.add(CliMessage.EDXML_DOCUMENT
                    .format(businessType(document.businessType()).toLowerCase(Locale.ROOT))
                    .in(language));
            lines.add("  " + document.letter().code().joined() + "  "
                    + document.letter().subject());
            lines.add("  " + shown(document.from()));
            document.to().forEach(recipient -> lines.add("  → " + shown(recipient)));
            lines.add("  DocumentId " + document.documentId());
            document.attachments().forEach(attachment -> lines.add("  + " + shown(attachment)));
        });
        reading.status().ifPresent(status -> {
            lines.add(CliMessage.EDXML_STATUS.format(status.code().wire()).in(language));
            lines.add("  " + status.responseFor().code());
            lines.add("  " + shown(status.from()) + " → " + status.addressee());
            lines.add("  DocumentId " + status.documentId());
        });
        lines.addAll(TextView.of(reading.findings(), language));
        return lines.stream().map(TextView::plain).toList();
    }

    private static String shown(Organization organization) {
        return organization.code()
                + organization.name().map(name -> "  " + name).orElse("");
    }

    private static String shown(Attachment attachment) {
        return attachment.name()
                + attachment
                        .digest()
                        .map(digest -> "  " + digest.length() + " byte")
                        .orElse("")
                + attachment.damage().map(damage -> "  ⚠ " + damage).orElse("");
    }
}
