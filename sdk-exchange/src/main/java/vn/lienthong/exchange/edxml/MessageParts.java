package vn.lienthong.exchange.edxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.UnreadableInputException;

/** The pieces of one message as the parser meets them, in whatever order they come. */
final class MessageParts {
    private XmlNode.@Nullable Element messageHeader;
    private XmlNode.@Nullable Element trace;
    private XmlNode.@Nullable Element manifest;
    private boolean envelope;
    private boolean signature;
    private final List<AttachmentPart> attachments = new ArrayList<>();

    void envelopeSeen() {
        if (envelope) {
            throw doubled("edXMLEnvelope");
        }
        envelope = true;
    }

    void messageHeader(XmlNode.Element element) {
        messageHeader = once(messageHeader, element);
    }

    void trace(XmlNode.Element element) {
        trace = once(trace, element);
    }

    void manifest(XmlNode.Element element) {
        manifest = once(manifest, element);
    }

    void signatureSeen() {
        signature = true;
    }

    void attachment(AttachmentPart part) {
        attachments.add(part);
    }

    XmlNode.Element messageHeader() {
        if (!envelope) {
            throw new UnreadableInputException(EdxmlError.INCOMPLETE, "edXMLEnvelope");
        }
        if (messageHeader == null) {
            throw new UnreadableInputException(EdxmlError.INCOMPLETE, "MessageHeader");
        }
        return messageHeader;
    }

    Optional<XmlNode.Element> trace() {
        return Optional.ofNullable(trace);
    }

    Optional<XmlNode.Element> manifest() {
        return Optional.ofNullable(manifest);
    }

    XmlSignature signature() {
        return signature ? XmlSignature.PRESENT_UNVERIFIED : XmlSignature.ABSENT;
    }

    List<AttachmentPart> attachments() {
        return attachments;
    }

    private static XmlNode.Element once(XmlNode.@Nullable Element before, XmlNode.Element element) {
        if (before != null) {
            throw doubled(element.name());
        }
        return element;
    }

    private static UnreadableInputException doubled(String name) {
        return new UnreadableInputException(EdxmlError.DOUBLED, name);
    }

    /**
     * One {@code Attachment} element.
     *
     * @param fields its children but the content
     * @param payload its content; null when it has none
     */
    record AttachmentPart(XmlNode.Element fields, @Nullable Payload payload) {}
}
