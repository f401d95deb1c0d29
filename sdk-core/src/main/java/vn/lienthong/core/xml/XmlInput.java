package vn.lienthong.core.xml;

import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The platform's own StAX parser, whatever else lies on the class path, with everything dangerous off. */
final class XmlInput {
    private XmlInput() {}

    static XMLStreamReader open(Reader text, XmlLimits limits, boolean namespaces) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        limit(factory, "elementAttributeLimit", limits.attributes());
        limit(factory, "maxXMLNameLimit", XmlFailure.NAME_LENGTH);
        limit(factory, "maxElementDepth", 0);
        limit(factory, "maxGeneralEntitySizeLimit", 0);
        limit(factory, "totalEntitySizeLimit", 0);
        return factory.createXMLStreamReader(text);
    }

    /** Zero is "no limit": there the limits of {@link XmlReader} stand alone. */
    private static void limit(XMLInputFactory factory, String name, int value) {
        factory.setProperty("jdk.xml." + name, Integer.toString(value));
    }
}
