package vn.lienthong.exchange.edxml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.xml.XmlReader;

/** Reads small pieces of the message into memory; all of them together are bounded. Depth is bounded by the XML reader. */
final class TreeReader {
    private static final int MAX_ELEMENTS = 50_000;
    private static final int MAX_CHARACTERS = 4 << 20;

    private final XmlReader xml;
    private int elements;
    private long characters;

    TreeReader(XmlReader xml) {
        this.xml = xml;
    }

    /** The element that has just started; moves to its end. */
    XmlNode.Element element() {
        account(1, 0);
        String namespace = orEmpty(xml.getNamespaceURI());
        String prefix = prefix(orEmpty(xml.getPrefix()), namespace);
        String name = xml.getLocalName();
        List<XmlNode.Attribute> attributes = attributes();
        List<XmlNode> content = new ArrayList<>(2);
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> content.add(element());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlNode.Element(namespace, prefix, name, attributes, content);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    account(0, xml.getTextLength());
                    content.add(new XmlNode.Text(xml.getText()));
                }
                default -> {}
            }
        }
    }

    /** Attributes of the element that has just started. */
    List<XmlNode.Attribute> attributes() {
        List<XmlNode.Attribute> attributes = new ArrayList<>(xml.getAttributeCount());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = orEmpty(xml.getAttributeNamespace(i));
            String value = xml.getAttributeValue(i);
            account(0, value.length());
            attributes.add(attribute(i, namespace, value));
        }
        return attributes;
    }

    /** Where the prefix is not declared, the reader gives the whole as the name. */
    private XmlNode.Attribute attribute(int index, String namespace, String value) {
        String name = xml.getAttributeLocalName(index);
        if (name.startsWith(Namespaces.XLINK_PREFIX + ":")) {
            String local = name.substring(Namespaces.XLINK_PREFIX.length() + 1);
            return new XmlNode.Attribute(Namespaces.XLINK, Namespaces.XLINK_PREFIX, local, value);
        }
        return new XmlNode.Attribute(namespace, prefix(orEmpty(xml.getAttributePrefix(index)), namespace), name, value);
    }

    private void account(int moreElements, int moreCharacters) {
        elements += moreElements;
        characters += moreCharacters;
        if (elements > MAX_ELEMENTS || characters > MAX_CHARACTERS) {
            throw new LimitExceededException(EdxmlError.HEADER_TOO_LARGE);
        }
    }

    /** The writer's own prefix must not come back bound to something else. */
    private static String prefix(String prefix, String namespace) {
        return prefix.equals(Namespaces.PREFIX) && !namespace.equals(Namespaces.EDXML) ? prefix + "-other" : prefix;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
