package vn.lienthong.exchange.axis;

import java.util.List;
import java.util.Objects;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlStatus;

/**
 * An edXML file on its way out.
 *
 * @param kind which list of the recipient it goes into
 * @param from the unit it is sent for
 * @param to recipients; when empty the axis takes them from the file
 * @param file the file as it goes out, repeatable and of known length; usually {@code Content.of(path)}
 */
public record OutgoingMessage(MessageKind kind, AgencyCode from, List<AgencyCode> to, Content file) {
    public OutgoingMessage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        to = List.copyOf(to);
        if (!file.repeatable() || file.length().isEmpty()) {
            throw new IllegalArgumentException("the file must be repeatable and of known length");
        }
    }

    /** @param file the document as {@link vn.lienthong.exchange.edxml.EdxmlWriter} wrote it */
    public static OutgoingMessage of(EdxmlDocument document, Content file) {
        return new OutgoingMessage(
                MessageKind.DOCUMENT,
                AgencyCode.of(document.from().code()),
                document.to().stream().map(to -> AgencyCode.of(to.code())).toList(),
                file);
    }

    /** @param file the status message as {@link vn.lienthong.exchange.edxml.EdxmlWriter} wrote it */
    public static OutgoingMessage of(EdxmlStatus status, Content file) {
        return new OutgoingMessage(
                MessageKind.STATUS,
                AgencyCode.of(status.from().code()),
                List.of(AgencyCode.of(status.addressee())),
                file);
    }
}
