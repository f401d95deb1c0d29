package vn.lienthong.exchange.edxml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.core.error.UnreadableInputException;

/**
 * The children of one element, asked for by name in any order. Empty elements are as none. What nobody asks for is left over as unknown.
 */
final class Fields {
    private final XmlNode.Element element;
    private final String path;
    private final Notes notes;
    private final Set<XmlNode.Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> ignored = new HashSet<>();

    Fields(XmlNode.Element element, String path, Notes notes) {
        this.element = element;
        this.path = path;
        this.notes = notes;
        notes.opened(this);
    }

    String path() {
        return path;
    }

    String path(String name) {
        return path + "/" + name;
    }

    /** Forgets an attribute that says nothing. */
    Fields ignoringAttribute(String name) {
        ignored.add(name);
        return this;
    }

    boolean has(String name) {
        return element.children().stream().anyMatch(child -> isNamed(child, name));
    }

    Optional<String> text(String name) {
        return single(name).map(child -> leaf(child, path(name))).filter(value -> !value.isEmpty());
    }

    String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    List<String> texts(String name) {
        List<XmlNode.Element> found = all(name);
        List<String> values = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            String value = leaf(found.get(i), path(name) + "[" + (i + 1) + "]");
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    Optional<Fields> group(String name) {
        return single(name).map(child -> new Fields(child, path(name), notes));
    }

    List<Fields> groups(String name) {
        List<XmlNode.Element> found = all(name);
        List<Fields> groups = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            groups.add(new Fields(found.get(i), path(name) + "[" + (i + 1) + "]", notes));
        }
        return groups;
    }

    Optional<Written<LocalDate>> date(String name) {
        return text(name).map(raw -> understood(WireFormat.date(raw), EdxmlFinding.DATE_UNPARSED, path(name)));
    }

    Optional<Written<LocalDateTime>> timestamp(String name) {
        return text(name)
                .map(raw -> understood(WireFormat.timestamp(raw), EdxmlFinding.TIMESTAMP_UNPARSED, path(name)));
    }

    Optional<Written<Integer>> number(String name) {
        return text(name).map(raw -> understood(WireFormat.number(raw), EdxmlFinding.NUMBER_UNPARSED, path(name)));
    }

    Optional<Written<Boolean>> flag(String name) {
        return text(name).map(raw -> understood(WireFormat.flag(raw), EdxmlFinding.FLAG_UNPARSED, path(name)));
    }

    /** Hands what was not asked for to the notes. */
    void leaveOver() {
        element.attributes().stream()
                .filter(attribute -> !ignored.contains(attribute.name()))
                .forEach(attribute -> notes.unknown(path, attribute));
        element.children().stream()
                .filter(child -> !taken.contains(child))
                .forEach(child -> notes.unknown(path, child));
    }

    private <T> Written<T> understood(Written<T> written, EdxmlFinding finding, String where) {
        if (!written.isUnderstood()) {
            notes.found(finding.at(where));
        }
        return written;
    }

    private Optional<XmlNode.Element> single(String name) {
        List<XmlNode.Element> found = all(name);
        if (found.size() > 1) {
            notes.found(EdxmlFinding.REPEATED.at(path(name), name));
        }
        return found.stream().findFirst();
    }

    private List<XmlNode.Element> all(String name) {
        List<XmlNode.Element> found = element.children().stream()
                .filter(child -> isNamed(child, name))
                .toList();
        taken.addAll(found);
        return found;
    }

    private String leaf(XmlNode.Element child, String where) {
        child.attributes().forEach(attribute -> notes.unknown(where, attribute));
        for (XmlNode.Element inside : child.children()) {
            if (inside.name().equals(child.name())) {
                throw new UnreadableInputException(EdxmlError.DOUBLED, child.name());
            }
            notes.unknown(where, inside);
        }
        return child.text();
    }

    /** Elements beside the envelope also occur without a namespace; whoever opens such a group is without one himself. */
    private boolean isNamed(XmlNode.Element child, String name) {
        return child.name().equals(name)
                && (child.namespace().equals(Namespaces.EDXML)
                        || (child.namespace().isEmpty() && element.namespace().isEmpty()));
    }
}
