package vn.lienthong.exchange.edxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.core.xml.XmlWriter;

/** Writes kept XML, declaring each prefix where it is not yet bound as the node needs it. */
final class XmlNodeText {
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private XmlNodeText() {}

    static String of(XmlNode node) {
        if (node instanceof XmlNode.Text text) {
            return text.value();
        }
        if (node instanceof XmlNode.Attribute attribute) {
            String value =
                    attribute.value().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            return qualified(attribute.prefix(), attribute.name()) + "=\"" + value + "\"";
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XmlWriter xml = XmlWriter.compact(out)) {
            write(xml, (XmlNode.Element) node, Map.of());
            xml.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** @param bound prefixes bound around the element, with their URIs; the default namespace under the empty prefix */
    static void write(XmlWriter xml, XmlNode.Element element, Map<String, String> bound) throws IOException {
        xml.start(qualified(element.prefix(), element.name()));
        Map<String, String> inside = new HashMap<>(bound);
        declare(xml, element.prefix(), element.namespace(), inside);
        for (XmlNode.Attribute attribute : element.attributes()) {
            write(xml, attribute, inside);
        }
        for (XmlNode node : element.content()) {
            if (node instanceof XmlNode.Element child) {
                write(xml, child, inside);
            } else if (node instanceof XmlNode.Text text) {
                xml.text(text.value());
            }
        }
        xml.end();
    }

    /** Writes an attribute of the element just started; notes in {@code bound} the prefix it had to declare. */
    static void write(XmlWriter xml, XmlNode.Attribute attribute, Map<String, String> bound) throws IOException {
        if (!attribute.namespace().isEmpty()) {
            declare(xml, attribute.prefix(), attribute.namespace(), bound);
        }
        xml.attribute(qualified(attribute.prefix(), attribute.name()), attribute.value());
    }

    private static void declare(XmlWriter xml, String prefix, String namespace, Map<String, String> bound)
            throws IOException {
        if (namespace.equals(XML_NAMESPACE) || bound.getOrDefault(prefix, "").equals(namespace)) {
            return;
        }
        xml.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
        bound.put(prefix, namespace);
    }

    private static String qualified(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
