package vn.lienthong.core.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves namespaces over a parser that does not, because no parser that does can be told to let an undeclared prefix of an attribute
 * pass. Everything else of Namespaces in XML holds: an undeclared prefix of an element, a prefix bound to nothing or the same attribute
 * twice is an error.
 */
final class TolerantNamespaces extends StreamReaderDelegate implements NamespaceContext {
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final Set<String> undeclared = new TreeSet<>();
    private QName name = new QName("");

    TolerantNamespaces(XMLStreamReader parser) {
        super(parser);
    }

    Set<String> undeclaredPrefixes() {
        return undeclared;
    }

    @Override
    public int next() throws XMLStreamException {
        if (getEventType() == END_ELEMENT) {
            scopes.pop();
        }
        attributes.clear();
        declarations.clear();
        int event = super.next();
        if (event == START_ELEMENT) {
            started();
        } else if (event == END_ELEMENT) {
            name = elementName();
        }
        return event;
    }

    private void started() throws XMLStreamException {
        Map<String, String> scope = new HashMap<>();
        for (int i = 0; i < super.getAttributeCount(); i++) {
            declare(super.getAttributePrefix(i), super.getAttributeLocalName(i), super.getAttributeValue(i), scope);
        }
        scopes.push(scope);
        name = elementName();
        Set<QName> seen = new HashSet<>();
        for (int i = 0; i < super.getAttributeCount(); i++) {
            Qualified qualified = Qualified.of(super.getAttributePrefix(i), super.getAttributeLocalName(i));
            if (!qualified.isDeclaration()) {
                Attribute attribute = new Attribute(attributeName(qualified), i);
                attributes.add(attribute);
                if (!seen.add(attribute.name)) {
                    throw new XMLStreamException("attribute twice", getLocation());
                }
            }
        }
    }

    private void declare(@Nullable String prefix, String local, String uri, Map<String, String> scope)
            throws XMLStreamException {
        Qualified qualified = Qualified.of(prefix, local);
        if (!qualified.isDeclaration()) {
            return;
        }
        String bound = qualified.prefix.isEmpty() ? "" : qualified.local;
        if ((uri.isEmpty() && !bound.isEmpty()) || bound.equals("xmlns")) {
            throw new XMLStreamException("prefix bound to nothing", getLocation());
        }
        scope.put(bound, uri);
        declarations.add(new Declaration(bound, uri));
    }

    private QName elementName() throws XMLStreamException {
        Qualified qualified = Qualified.of(super.getPrefix(), super.getLocalName());
        String uri = getNamespaceURI(qualified.prefix);
        if (uri == null && !qualified.prefix.isEmpty()) {
            throw new XMLStreamException("undeclared prefix", getLocation());
        }
        return new QName(uri, qualified.local, qualified.prefix);
    }

    private QName attributeName(Qualified qualified) {
        String uri = qualified.prefix.isEmpty() ? "" : getNamespaceURI(qualified.prefix);
        if (uri != null) {
            return new QName(uri, qualified.local, qualified.prefix);
        }
        undeclared.add(qualified.prefix);
        return new QName("", qualified.prefix + ":" + qualified.local);
    }

    @Override
    public @Nullable String getNamespaceURI(String prefix) {
        if (prefix.equals("xml")) {
            return XMLConstants.XML_NS_URI;
        }
        for (Map<String, String> scope : scopes) {
            String uri = scope.get(prefix);
            if (uri != null) {
                return uri;
            }
        }
        return null;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getLocalName() {
        return name.getLocalPart();
    }

    @Override
    public String getPrefix() {
        return name.getPrefix();
    }

    @Override
    public @Nullable String getNamespaceURI() {
        return name.getNamespaceURI().isEmpty() ? null : name.getNamespaceURI();
    }

    @Override
    public int getAttributeCount() {
        return attributes.size();
    }

    @Override
    public QName getAttributeName(int index) {
        return attributes.get(index).name;
    }

    @Override
    public String getAttributeLocalName(int index) {
        return getAttributeName(index).getLocalPart();
    }

    @Override
    public String getAttributePrefix(int index) {
        return getAttributeName(index).getPrefix();
    }

    @Override
    public @Nullable String getAttributeNamespace(int index) {
        String uri = getAttributeName(index).getNamespaceURI();
        return uri.isEmpty() ? null : uri;
    }

    @Override
    public String getAttributeValue(int index) {
        return super.getAttributeValue(attributes.get(index).index);
    }

    @Override
    public @Nullable String getAttributeValue(@Nullable String namespace, String local) {
        for (int i = 0; i < attributes.size(); i++) {
            QName at = getAttributeName(i);
            if (at.getLocalPart().equals(local) && (namespace == null || namespace.equals(at.getNamespaceURI()))) {
                return getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public String getAttributeType(int index) {
        return "CDATA";
    }

    @Override
    public boolean isAttributeSpecified(int index) {
        return true;
    }

    @Override
    public int getNamespaceCount() {
        return declarations.size();
    }

    @Override
    public @Nullable String getNamespacePrefix(int index) {
        String prefix = declarations.get(index).prefix;
        return prefix.isEmpty() ? null : prefix;
    }

    @Override
    public @Nullable String getNamespaceURI(int index) {
        String uri = declarations.get(index).uri;
        return uri.isEmpty() ? null : uri;
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return this;
    }

    @Override
    public @Nullable String getPrefix(String uri) {
        Iterator<String> prefixes = getPrefixes(uri);
        return prefixes.hasNext() ? prefixes.next() : null;
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
        Set<String> found = new TreeSet<>();
        for (Map<String, String> scope : scopes) {
            for (String prefix : scope.keySet()) {
                if (uri.equals(getNamespaceURI(prefix))) {
                    found.add(prefix);
                }
            }
        }
        return found.iterator();
    }

    private record Attribute(QName name, int index) {}

    private record Declaration(String prefix, String uri) {}

    /** A name as written; the parser below splits some names at the colon and leaves others whole. */
    private record Qualified(String prefix, String local) {
        static Qualified of(@Nullable String prefix, String local) throws XMLStreamException {
            String whole = prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
            int colon = whole.indexOf(':');
            if (colon == 0 || colon == whole.length() - 1 || colon != whole.lastIndexOf(':')) {
                throw new XMLStreamException("not a qualified name");
            }
            return colon < 0
                    ? new Qualified("", whole)
                    : new Qualified(whole.substring(0, colon), whole.substring(colon + 1));
        }

        boolean isDeclaration() {
            return prefix.equals("xmlns") || (prefix.isEmpty() && local.equals("xmlns"));
        }
    }
}
