package vn.lienthong.cli;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import vn.lienthong.core.error.UnreadableInputException;

/** An object of a message description, read strictly: a member of the wrong kind, or one that nobody reads, is an error. */
final class MetaObject {
    private final JsonObject object;
    private final String path;

    private MetaObject(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    static MetaObject of(JsonValue value, String path) {
        if (value instanceof JsonObject object) {
            return new MetaObject(object, path);
        }
        throw wrong(path);
    }

    /** @throws UnreadableInputException when there is a member of another name */
    MetaObject allowing(Set<String> names) {
        for (String name : object.keySet()) {
            if (!names.contains(name)) {
                throw new UnreadableInputException(CliMessage.META_UNKNOWN, at(name));
            }
        }
        return this;
    }

    String required(String name) {
        return text(name).orElseThrow(() -> wrong(at(name)));
    }

    Optional<String> text(String name) {
        return value(name).map(value -> asText(value, at(name)));
    }

    void text(String name, Consumer<String> reader) {
        text(name).ifPresent(reader);
    }

    OptionalInt number(String name) {
        JsonValue value = value(name).orElse(JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return OptionalInt.empty();
        }
        try {
            if (value instanceof JsonNumber number) {
                return OptionalInt.of(number.intValueExact());
            }
        } catch (ArithmeticException e) {
            throw wrong(at(name));
        }
        throw wrong(at(name));
    }

    Optional<LocalDate> date(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw wrong(at(name));
        }
    }

    Optional<LocalDateTime> time(String name) {
        try {
            return text(name).map(LocalDateTime::parse);
        } catch (DateTimeException e) {
            throw wrong(at(name));
        }
    }

    Optional<MetaObject> object(String name) {
        return value(name).map(value -> of(value, at(name)));
    }

    List<String> texts(String name) {
        return items(name).stream().map(item -> asText(item, at(name))).toList();
    }

    List<MetaObject> objects(String name) {
        List<MetaObject> objects = new ArrayList<>();
        for (JsonValue item : items(name)) {
            objects.add(of(item, at(name) + "[" + objects.size() + "]"));
        }
        return objects;
    }

    /** The items of a list; one value stands for a list of one. */
    List<JsonValue> items(String name) {
        JsonValue value = value(name).orElse(JsonValue.EMPTY_JSON_ARRAY);
        return value instanceof JsonArray array ? array : List.of(value);
    }

    Optional<JsonValue> value(String name) {
        JsonValue value = object.get(name);
        return value == null || value == JsonValue.NULL ? Optional.empty() : Optional.of(value);
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static UnreadableInputException wrong(String path) {
        return new UnreadableInputException(CliMessage.META, path);
    }

    private static String asText(JsonValue value, String path) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw wrong(path);
    }
}
