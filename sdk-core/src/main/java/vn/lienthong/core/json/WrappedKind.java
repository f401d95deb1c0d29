package vn.lienthong.core.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** A value that some peers wrap: in an object under a name ({@link JsonWithin}), in a text ({@link JsonInText}). */
record WrappedKind(Unwrap unwrap, Kind inner) implements Kind {
    static Kind within(String name, Kind inner) {
        return new WrappedKind(
                (value, path, reading) -> {
                    JsonValue found = value instanceof JsonObject object ? WireShape.find(object, name, reading) : null;
                    return found == null ? value : found;
                },
                inner);
    }

    /** A text that is blank is none. */
    static Kind inText(int depth, Kind inner) {
        return new WrappedKind(
                (value, path, reading) -> {
                    JsonValue found = value;
                    for (int i = 0; i < depth && found instanceof JsonString text; i++) {
                        boolean blank = text.getString().isBlank();
                        found = blank ? JsonValue.NULL : reading.inText(text.getString(), path);
                    }
                    return found;
                },
                inner);
    }

    @Override
    public JsonValue read(JsonValue value, MemberPath path, Reading reading) {
        return inner.read(unwrap.unwrap(value, path, reading), path, reading);
    }

    @Override
    public JsonValue written(JsonValue value, Reading reading) {
        return inner.written(value, reading);
    }

    @FunctionalInterface
    interface Unwrap {
        JsonValue unwrap(JsonValue value, MemberPath path, Reading reading);
    }
}
