package vn.lienthong.exchange.edxml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.xml.XmlReader;

/** Walks once through the message: small pieces into memory, attachments to disk. */
final class MessageParser {
    private final XmlReader xml;
    private final TreeReader trees;
    private final PayloadReader payloads;
    private final Notes notes;
    private final MessageParts parts = new MessageParts();

    MessageParser(XmlReader xml, AttachmentSpool spool, Notes notes) {
        this.xml = xml;
        this.trees = new TreeReader(xml);
        this.payloads = new PayloadReader(xml, spool);
        this.notes = notes;
    }

    MessageParts parse() {
        xml.nextTag();
        root();
        trees.attributes().forEach(attribute -> notes.unknown("edXML", attribute));
        while (nextChild()) {
            boolean unqualified = namespace().isEmpty();
            if (xml.getLocalName().equals("edXMLEnvelope")) {
                envelope();
            } else if (xml.getLocalName().equals("AttachmentEncoded") && (unqualified || isOurs())) {
                attachmentList();
            } else {
                notes.unknown("edXML", trees.element());
            }
        }
        while (xml.hasNext()) {
            xml.next();
        }
        return parts;
    }

    private void root() {
        if (namespace().equals(Namespaces.ABANDONED)) {
            throw new UnreadableInputException(EdxmlError.FOREIGN_DIALECT, Namespaces.ABANDONED);
        }
        if (!xml.getLocalName().equals("edXML")) {
            throw new UnreadableInputException(EdxmlError.ROOT);
        }
        if (!namespace().isEmpty() && !isOurs()) {
            throw new UnreadableInputException(EdxmlError.NAMESPACE, "edXML");
        }
    }

    private void envelope() {
        if (namespace().equals(Namespaces.ABANDONED)) {
            throw new UnreadableInputException(EdxmlError.FOREIGN_DIALECT, Namespaces.ABANDONED);
        }
        if (!isOurs()) {
            throw new UnreadableInputException(EdxmlError.NAMESPACE, "edXMLEnvelope");
        }
        parts.envelopeSeen();
        attributes("edXMLEnvelope");
        while (nextChild()) {
            String name = isOurs() ? xml.getLocalName() : "";
            switch (name) {
                case "edXMLHeader" -> header();
                case "edXMLBody" -> body();
                case "edXMLAttachments" ->
                    throw new UnreadableInputException(EdxmlError.FOREIGN_DIALECT, "edXMLAttachments");
                default -> unknownIn("edXMLEnvelope");
            }
        }
    }

    private void header() {
        attributes("edXMLHeader");
        while (nextChild()) {
            String name = isOurs() ? xml.getLocalName() : "";
            if (name.equals("MessageHeader")) {
                parts.messageHeader(trees.element());
            } else if (name.equals("TraceHeaderList")) {
                parts.trace(trees.element());
            } else if (xml.getLocalName().equals("Signature")) {
                parts.signatureSeen();
                xml.skipElement();
            } else {
                notes.unknown("edXMLHeader", trees.element());
            }
        }
    }

    private void body() {
        attributes("edXMLBody");
        while (nextChild()) {
            if (isOurs() && xml.getLocalName().equals("edXMLManifest")) {
                parts.manifest(trees.element());
            } else {
                unknownIn("edXMLBody");
            }
        }
    }

    private void attachmentList() {
        attributes("AttachmentEncoded");
        while (nextChild()) {
            if (xml.getLocalName().equals("Attachment") && (namespace().isEmpty() || isOurs())) {
                parts.attachment(attachment());
            } else {
                notes.unknown("AttachmentEncoded", trees.element());
            }
        }
    }

    private MessageParts.AttachmentPart attachment() {
        List<XmlNode.Attribute> attributes = trees.attributes();
        List<XmlNode> children = new ArrayList<>();
        Payload payload = null;
        while (nextChild()) {
            boolean content = xml.getLocalName().equals("ContentTransferEncoded")
                    && (namespace().isEmpty() || isOurs());
            if (content && payload == null) {
                payload = payloads.read();
            } else if (content) {
                throw new UnreadableInputException(EdxmlError.DOUBLED, "ContentTransferEncoded");
            } else {
                children.add(trees.element());
            }
        }
        return part(new XmlNode.Element("", "", "Attachment", attributes, children), payload);
    }

    private static MessageParts.AttachmentPart part(XmlNode.Element fields, @Nullable Payload payload) {
        return new MessageParts.AttachmentPart(fields, payload);
    }

    /** The dialect that was given up keeps the message in elements of these names; nothing of it may be taken for ours. */
    private void unknownIn(String path) {
        if (namespace().equals(Namespaces.ABANDONED)) {
            throw new UnreadableInputException(EdxmlError.FOREIGN_DIALECT, Namespaces.ABANDONED);
        }
        notes.unknown(path, trees.element());
    }

    private void attributes(String path) {
        trees.attributes().forEach(attribute -> notes.unknown(path, attribute));
    }

    /** Moves to the next child element; false at the end of the element around it. Stray text between elements means nothing. */
    private boolean nextChild() {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    private boolean isOurs() {
        return namespace().equals(Namespaces.EDXML);
    }

    private String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }
}
