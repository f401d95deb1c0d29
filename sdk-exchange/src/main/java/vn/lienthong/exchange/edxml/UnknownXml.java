package vn.lienthong.exchange.edxml;

import java.util.Objects;

/**
 * An element or attribute the model does not know.
 *
 * @param path the element it stands in, for example {@code MessageHeader/To[2]}
 * @param node the element or attribute
 */
public record UnknownXml(String path, XmlNode node) {
    public UnknownXml {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(node, "node");
    }

    /** As XML that stands on its own; an attribute as {@code name="value"}. It may hold personal data. */
    public String toXml() {
        return XmlNodeText.of(node);
    }

    @Override
    public String toString() {
        return "UnknownXml[" + path + "]";
    }
}
