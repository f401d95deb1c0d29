package vn.lienthong.core.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** A list; leniently, one object stands for a list of one. */
record ListKind(Kind element) implements Kind {
    @Override
    public JsonValue read(JsonValue value, MemberPath path, Reading reading) {
        if (value == JsonValue.NULL) {
            return value;
        }
        JsonArrayBuilder out = reading.json().createArrayBuilder();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                out.add(element.read(array.get(i), path.element(i), reading));
            }
        } else if (value instanceof JsonObject && reading.lenient()) {
            out.add(element.read(value, path.element(0), reading));
        } else {
            throw Kind.wrong(path);
        }
        return out.build();
    }

    @Override
    public JsonValue written(JsonValue value, Reading reading) {
        if (!(value instanceof JsonArray array)) {
            return value;
        }
        JsonArrayBuilder out = reading.json().createArrayBuilder();
        array.forEach(item -> out.add(element.written(item, reading)));
        return out.build();
    }
}
