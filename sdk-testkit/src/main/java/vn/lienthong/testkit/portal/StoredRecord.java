package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A dossier, a progress row or a notice as the portal stored it, by wire names. Immutable. */
public final class StoredRecord {
    private final ObjectNode members;

    StoredRecord(ObjectNode members) {
        this.members = members.deepCopy();
    }

    /** The member's text; empty when absent, null or not a plain value. An empty text is a text. */
    public Optional<String> text(String member) {
        JsonNode value = members.get(member);
        return value == null || value.isNull() || value.isContainerNode()
                ? Optional.empty()
                : Optional.of(value.asText());
    }

    /** The objects of a list member, in order; empty when absent. */
    public List<StoredRecord> rows(String member) {
        List<StoredRecord> rows = new ArrayList<>();
        for (JsonNode row : members.path(member)) {
            if (row instanceof ObjectNode object) {
                rows.add(new StoredRecord(object));
            }
        }
        return List.copyOf(rows);
    }

    /** Names of all members that were sent. */
    public Set<String> members() {
        Set<String> names = new TreeSet<>();
        members.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredRecord that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Member names only: the values are personal data. */
    @Override
    public String toString() {
        return members().toString();
    }
}
