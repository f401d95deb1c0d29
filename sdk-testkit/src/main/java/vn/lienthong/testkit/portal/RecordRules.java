package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members a record of the wire may have, which of them it must have, and their form. Built once, then read only. */
final class RecordRules {
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, RecordRules> lists = new LinkedHashMap<>();
    private final Map<String, RecordRules> objects = new LinkedHashMap<>();

    /** Must be there and not be empty. */
    RecordRules filled(Form form, String... names) {
        return add(new Member(form, true, true, Type.TEXT), names);
    }

    /** Must be there; empty text stands for "none". */
    RecordRules present(Form form, String... names) {
        return add(new Member(form, true, false, Type.TEXT), names);
    }

    /** May be absent or empty; text when it is there. */
    RecordRules optional(Form form, String... names) {
        return add(new Member(form, false, false, Type.TEXT), names);
    }

    /** As optional, but null, number and boolean are taken too: the few members that are not text in every product. */
    RecordRules loose(Form form, String... names) {
        return add(new Member(form, false, false, Type.LOOSE), names);
    }

    /** Must be there as a JSON number. */
    RecordRules number(Form form, String... names) {
        return add(new Member(form, true, true, Type.NUMBER), names);
    }

    /** A record inside this one; must be there. */
    RecordRules object(String name, RecordRules rules) {
        objects.put(name, rules);
        return this;
    }

    /** A list of records; may be absent. */
    RecordRules list(String name, RecordRules rules) {
        lists.put(name, rules);
        return this;
    }

    private RecordRules add(Member member, String... names) {
        for (String name : names) {
            members.put(name, member);
        }
        return this;
    }

    /** The first rule the record breaks, as path and rule without the value. */
    Optional<String> problem(JsonNode record, String path) {
        if (!(record instanceof ObjectNode object)) {
            return Optional.of(path + ": not an object");
        }
        for (Map.Entry<String, Member> rule : members.entrySet()) {
            Optional<String> problem = rule.getValue().problem(object.get(rule.getKey()));
            if (problem.isPresent()) {
                return Optional.of(path + "." + rule.getKey() + ": " + problem.get());
            }
        }
        for (Map.Entry<String, RecordRules> inner : objects.entrySet()) {
            Optional<String> problem =
                    inner.getValue().problem(object.path(inner.getKey()), path + "." + inner.getKey());
            if (problem.isPresent()) {
                return problem;
            }
        }
        for (Map.Entry<String, RecordRules> list : lists.entrySet()) {
            Optional<String> problem = list.getValue().problemOfRows(object, list.getKey(), path);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> problemOfRows(ObjectNode owner, String name, String path) {
        JsonNode rows = owner.get(name);
        if (rows == null || rows.isNull()) {
            return Optional.empty();
        }
        if (!rows.isArray()) {
            return Optional.of(path + "." + name + ": not an array");
        }
        for (int i = 0; i < rows.size(); i++) {
            Optional<String> problem = problem(rows.get(i), path + "." + name + "[" + i + "]");
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Names the specification does not know. */
    Set<String> unknownMembers(ObjectNode record) {
        Set<String> unknown = new TreeSet<>();
        record.fieldNames().forEachRemaining(name -> {
            RecordRules rules = lists.get(name);
            if (rules != null) {
                record.get(name).forEach(row -> {
                    if (row instanceof ObjectNode object) {
                        rules.unknownMembers(object).forEach(inner -> unknown.add(name + "." + inner));
                    }
                });
            } else if (!members.containsKey(name) && !objects.containsKey(name)) {
                unknown.add(name);
            }
        });
        return unknown;
    }

    private enum Type {
        TEXT,
        NUMBER,
        /** Text, number or boolean; null is as good as absent. */
        LOOSE
    }

    private record Member(Form form, boolean mustBeThere, boolean mustBeFilled, Type type) {
        private Optional<String> problem(@Nullable JsonNode value) {
            if (value == null || (type == Type.LOOSE && value.isNull())) {
                return mustBeThere ? Optional.of("missing") : Optional.empty();
            }
            if (!isOfType(value)) {
                return Optional.of(type == Type.NUMBER ? "not a number" : "not text");
            }
            String text = value.asText();
            if (text.isEmpty()) {
                return mustBeFilled ? Optional.of("empty") : Optional.empty();
            }
            return form.test().test(text) ? Optional.empty() : Optional.of("not " + form.name());
        }

        private boolean isOfType(JsonNode value) {
            return switch (type) {
                case TEXT -> value.isTextual();
                case NUMBER -> value.isInt();
                case LOOSE -> value.isValueNode();
            };
        }
    }
}
