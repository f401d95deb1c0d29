package vn.lienthong.exchange.edxml;

import java.util.List;
import java.util.Objects;

/** A piece of XML kept in memory. Comments and processing instructions are not kept. */
public sealed interface XmlNode {
    /**
     * An element.
     *
     * @param namespace URI; empty for none
     * @param prefix as written; empty for none
     * @param name local name
     */
    record Element(String namespace, String prefix, String name, List<Attribute> attributes, List<XmlNode> content)
            implements XmlNode {
        public Element {
            Objects.requireNonNull(namespace, "namespace");
            Objects.requireNonNull(prefix, "prefix");
            Objects.requireNonNull(name, "name");
            attributes = List.copyOf(attributes);
            content = List.copyOf(content);
        }

        /** Elements directly inside. */
        public List<Element> children() {
            return content.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        /** The text directly inside, trimmed. */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (XmlNode node : content) {
                if (node instanceof Text piece) {
                    text.append(piece.value());
                }
            }
            return text.toString().strip();
        }

        @Override
        public String toString() {
            return "Element[" + name + "]";
        }
    }

    /** Text between elements. */
    record Text(String value) implements XmlNode {
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "Text";
        }
    }

    /** An attribute; not a namespace declaration. */
    record Attribute(String namespace, String prefix, String name, String value) implements XmlNode {
        public Attribute {
            Objects.requireNonNull(namespace, "namespace");
            Objects.requireNonNull(prefix, "prefix");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "Attribute[" + name + "]";
        }
    }
}
