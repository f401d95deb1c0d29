package vn.lienthong.core.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;

/** An object whose names are data. Its entries are counted in the path: their names are the peer's, not ours to repeat. */
record MapKind(Kind element) implements Kind {
    @Override
    public JsonValue read(JsonValue value, MemberPath path, Reading reading) {
        if (value == JsonValue.NULL) {
            return value;
        }
        if (!(value instanceof JsonObject object)) {
            throw Kind.wrong(path);
        }
        JsonObjectBuilder out = reading.json().createObjectBuilder();
        int index = 0;
        for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
            out.add(entry.getKey(), element.read(entry.getValue(), path.element(index), reading));
            index++;
        }
        return out.build();
    }

    @Override
    public JsonValue written(JsonValue value, Reading reading) {
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObjectBuilder out = reading.json().createObjectBuilder();
        object.forEach((name, item) -> out.add(name, element.written(item, reading)));
        return out.build();
    }
}
