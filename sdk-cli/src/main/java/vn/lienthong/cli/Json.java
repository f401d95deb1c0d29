package vn.lienthong.cli;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes JSON for results; what is absent is {@code null}. One factory for all: looking the provider up anew would cost more than a line of a batch does. */
final class Json {
    private static final JsonBuilderFactory FACTORY = jakarta.json.Json.createBuilderFactory(Map.of());

    private Json() {}

    static JsonObjectBuilder object() {
        return FACTORY.createObjectBuilder();
    }

    static JsonObjectBuilder copy(JsonObject object) {
        return FACTORY.createObjectBuilder(object);
    }

    static JsonArrayBuilder array() {
        return FACTORY.createArrayBuilder();
    }

    static JsonValue text(@Nullable String value) {
        return value == null ? JsonValue.NULL : jakarta.json.Json.createValue(value);
    }

    static JsonValue text(Optional<String> value) {
        return text(value.orElse(null));
    }
}
