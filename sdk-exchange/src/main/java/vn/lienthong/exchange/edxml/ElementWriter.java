package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.privacy.Masked;
import vn.lienthong.core.xml.XmlWriter;

/** Writes elements by name, leaves absent ones out, and puts what the model does not know back where it was. */
final class ElementWriter {
    private final XmlWriter xml;
    private final Map<String, List<XmlNode>> unknown = new HashMap<>();
    private String prefix = Namespaces.PREFIX + ":";
    private String path = "";

    ElementWriter(XmlWriter xml, List<UnknownXml> kept) {
        this.xml = xml;
        kept.forEach(each ->
                unknown.computeIfAbsent(each.path(), at -> new ArrayList<>()).add(each.node()));
    }

    XmlWriter xml() {
        return xml;
    }

    /** Elements beside the envelope are written without a prefix. */
    void withoutPrefix() {
        prefix = "";
    }

    /** An element of the message's frame: its path starts anew with its own name. */
    void frame(String name, Body body) throws IOException {
        group(name, name, true, body);
    }

    void manifest(Body body) throws IOException {
        frame("edXMLManifest", () -> {
            xml.attribute("version", "1.0");
            body.write();
        });
    }

    void group(String name, boolean wanted, Body body) throws IOException {
        group(name, path + "/" + name, wanted, body);
    }

    /** One of several elements of the same name; numbered from 1. */
    void item(String name, int number, Body body) throws IOException {
        group(name, path + "/" + name + "[" + number + "]", true, body);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent() && !value.get().isEmpty()) {
            group(name, path + "/" + name, true, () -> xml.text(value.get()));
        }
    }

    void text(String name, String value) throws IOException {
        text(name, Optional.of(value));
    }

    void masked(String name, Optional<? extends Masked> value) throws IOException {
        text(name, value.map(Masked::reveal));
    }

    void written(String name, Optional<? extends Written<?>> value) throws IOException {
        text(name, value.map(Written::raw));
    }

    void date(String name, Optional<Written<LocalDate>> value) throws IOException {
        written(name, value);
    }

    void texts(String name, List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            item(name, i + 1, () -> xml.text(value));
        }
    }

    /** Puts attributes back on the element just started, and elements at the end of it. */
    void attributesAt(String where) throws IOException {
        Map<String, String> bound = new HashMap<>(bound());
        for (XmlNode node : unknown.getOrDefault(where, List.of())) {
            if (node instanceof XmlNode.Attribute attribute) {
                XmlNodeText.write(xml, attribute, bound);
            }
        }
    }

    void elementsAt(String where) throws IOException {
        for (XmlNode node : unknown.getOrDefault(where, List.of())) {
            if (node instanceof XmlNode.Element element) {
                XmlNodeText.write(xml, element, bound());
            }
        }
    }

    private void group(String name, String where, boolean wanted, Body body) throws IOException {
        if (!wanted && unknown.keySet().stream().noneMatch(key -> key.equals(where) || key.startsWith(where + "/"))) {
            return;
        }
        String around = path;
        path = where;
        xml.start(prefix + name);
        attributesAt(where);
        body.write();
        elementsAt(where);
        xml.end();
        path = around;
    }

    private Map<String, String> bound() {
        return prefix.isEmpty() ? Namespaces.IN_ROOT : Namespaces.IN_ENVELOPE;
    }

    /** Writes what stands inside an element. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }
}
