package vn.lienthong.core.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.UnreadableInputException;

/**
 * A wire record as it stands on the wire.
 *
 * @param members its members by wire name
 * @param extras wire name of the component that takes unknown members, if there is one
 * @param keepsExtras whether the record, or a record in it, takes unknown members
 */
record WireShape(List<Member> members, @Nullable String extras, boolean keepsExtras) implements Kind {
    static @Nullable JsonValue find(JsonObject object, String name, Reading reading) {
        String spelling = spelling(object, name, Set.of(), reading);
        return spelling == null ? null : object.get(spelling);
    }

    @Override
    public JsonValue read(JsonValue value, MemberPath path, Reading reading) {
        if (value == JsonValue.NULL) {
            return value;
        }
        if (value instanceof JsonObject object) {
            return known(object, path, reading);
        }
        if (value instanceof JsonArray array && reading.lenient() && array.size() < 2) {
            return array.isEmpty() ? JsonValue.NULL : read(array.get(0), path, reading);
        }
        throw Kind.wrong(path);
    }

    /** A member that is null is left out: providers treat the two differently, and for a record they mean the same. */
    private JsonObject known(JsonObject object, MemberPath path, Reading reading) {
        Set<String> used = exactNames(object);
        JsonObjectBuilder out = reading.json().createObjectBuilder();
        for (Member member : members) {
            String spelling = spelling(object, member.name, used, reading);
            JsonValue given = spelling == null ? null : object.get(spelling);
            JsonValue value = JsonValue.NULL;
            if (spelling != null && given != null) {
                used.add(spelling);
                value = member.kind.read(given, path.member(member.name), reading);
            }
            if (value != JsonValue.NULL) {
                out.add(member.name, value);
            } else if (member.required) {
                throw new UnreadableInputException(JsonMessage.MISSING, path.member(member.name));
            }
        }
        JsonObject unknown = without(object, used, reading);
        if (extras != null && !unknown.isEmpty()) {
            out.add(extras, unknown);
        }
        return out.build();
    }

    @Override
    public JsonValue written(JsonValue value, Reading reading) {
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObjectBuilder out = reading.json().createObjectBuilder();
        JsonValue unknown = extras == null ? null : object.get(extras);
        if (unknown instanceof JsonObject more) {
            // Before the known ones: a builder keeps the later of two, and what the record says counts.
            more.forEach(out::add);
        }
        for (Member member : members) {
            JsonValue known = object.get(member.name);
            if (known != null) {
                out.add(member.name, member.kind.written(known, reading));
            }
        }
        return out.build();
    }

    /** Taken first, so that a member spelled exactly is never given to another that differs in case. */
    private Set<String> exactNames(JsonObject object) {
        Set<String> exact = new HashSet<>();
        for (Member member : members) {
            if (object.containsKey(member.name)) {
                exact.add(member.name);
            }
        }
        return exact;
    }

    private static JsonObject without(JsonObject object, Set<String> used, Reading reading) {
        JsonObjectBuilder left = reading.json().createObjectBuilder();
        for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
            if (!used.contains(entry.getKey())) {
                left.add(entry.getKey(), entry.getValue());
            }
        }
        return left.build();
    }

    private static @Nullable String spelling(JsonObject object, String name, Set<String> taken, Reading reading) {
        if (object.containsKey(name)) {
            return name;
        }
        if (reading.lenient()) {
            for (String key : object.keySet()) {
                if (key.equalsIgnoreCase(name) && !taken.contains(key)) {
                    return key;
                }
            }
        }
        return null;
    }

    /**
     * One component of the record.
     *
     * @param name wire name
     * @param required whether the component is primitive, so that absence would turn into an invented zero
     */
    record Member(String name, Kind kind, boolean required) {}
}
