package vn.lienthong.testkit.axis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;

/**
 * Reads a message from end to end without holding it, and keeps what the axis needs (specification 3.1–3.6). Names are compared by
 * namespace and local name. A DOCTYPE, broken XML, another namespace and endless nesting are refused.
 */
final class EdxmlScanner {
    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final String HEADER = "edXML/edXMLEnvelope/edXMLHeader/MessageHeader/";
    private static final String FOREIGN = "?";
    private static final int DEEPEST = 32;
    private static final int LONGEST = 8 * 1024;
    private static final int MOST = 20_000;
    private static final XMLInputFactory FACTORY = factory();

    /** Paths in {@code MessageHeader} whose texts are kept; {@code To} and {@code ResponseFor} are only counted. */
    private static final Set<String> KEPT = Set.of(
            "From/OrganId",
            "To/OrganId",
            "DocumentId",
            "Code/CodeNumber",
            "Code/CodeNotation",
            "PromulgationInfo/PromulgationDate",
            "Subject",
            "SteeringType",
            "OtherInfo/Priority",
            "ResponseFor/OrganId",
            "ResponseFor/Code",
            "ResponseFor/DocumentId",
            "ResponseFor/PromulgationDate",
            "StatusCode",
            "Timestamp");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int kept;

    private EdxmlScanner() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    static EdxmlSummary scan(Content message) throws CallRefusedException {
        EdxmlScanner scanner = new EdxmlScanner();
        try (InputStream in = message.open()) {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(EdxmlDecoder.open(in));
            checkEncoding(reader.getCharacterEncodingScheme());
            while (reader.hasNext()) {
                scanner.event(reader, reader.next());
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw refused("message: not well-formed");
        } catch (CharacterCodingException e) {
            throw refused("message: bytes of no character");
        } catch (IOException e) {
            throw new UncheckedIOException("a spooled body could not be read", e);
        }
        return new EdxmlSummary(scanner.values);
    }

    private static void checkEncoding(@Nullable String declared) throws CallRefusedException {
        String name = declared == null ? "UTF-8" : declared.toUpperCase(Locale.ROOT);
        check(name.equals("UTF-8") || name.startsWith("UTF-16"), "message: another encoding than UTF-8 or UTF-16");
    }

    private void event(XMLStreamReader reader, int event) throws CallRefusedException {
        switch (event) {
            case XMLStreamConstants.DTD -> throw refused("message: DOCTYPE");
            case XMLStreamConstants.START_ELEMENT -> open(reader);
            case XMLStreamConstants.END_ELEMENT -> close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                characters(reader);
            default -> {
                // Comments and processing instructions say nothing.
            }
        }
    }

    private void open(XMLStreamReader reader) throws CallRefusedException {
        String namespace = reader.getNamespaceURI();
        boolean plain = namespace == null || namespace.isEmpty();
        boolean known = NAMESPACE.equals(namespace) || (plain && path.isEmpty());
        path.add(known ? reader.getLocalName() : FOREIGN);
        check(path.size() <= DEEPEST, "message: nested too deep");
        check(path.size() > 1 || path.get(0).equals("edXML"), "edXML: not the root");
        check(
                path.size() != 2 || !reader.getLocalName().equals("edXMLEnvelope") || known,
                "edXMLEnvelope: another namespace");
        text.setLength(0);
        String here = inHeader();
        if (here.equals("To") || here.equals("ResponseFor")) {
            keep(here, "");
        }
    }

    private void characters(XMLStreamReader reader) throws CallRefusedException {
        if (!KEPT.contains(inHeader())) {
            return;
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        check(text.length() <= LONGEST, inHeader() + ": too long");
    }

    private void close() throws CallRefusedException {
        String here = inHeader();
        if (KEPT.contains(here)) {
            keep(here, text.toString().strip());
        }
        text.setLength(0);
        path.remove(path.size() - 1);
    }

    private void keep(String here, String value) throws CallRefusedException {
        kept++;
        check(kept <= MOST, "MessageHeader: too many elements");
        values.computeIfAbsent(here, absent -> new ArrayList<>()).add(value);
    }

    /** The path inside {@code MessageHeader}; empty outside. */
    private String inHeader() {
        if (path.size() < 5 || path.size() > 6) {
            return "";
        }
        String whole = String.join("/", path);
        return whole.startsWith(HEADER) ? whole.substring(HEADER.length()) : "";
    }

    private static void check(boolean condition, String reason) throws CallRefusedException {
        if (!condition) {
            throw refused(reason);
        }
    }

    private static CallRefusedException refused(String reason) {
        return new CallRefusedException(AxisError.NOT_CONFORMING, reason);
    }
}
