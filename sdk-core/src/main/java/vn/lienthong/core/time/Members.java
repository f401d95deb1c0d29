package vn.lienthong.core.time;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.UnreadableInputException;

/** The members of one object of a calendar file; whatever nobody asked for is an error in the end. */
final class Members {
    private final JsonObject object;
    private final String path;
    private final Set<String> asked = new HashSet<>();

    Members(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    String text(String name) {
        if (get(name) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw wrong(name);
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong(name);
        }
    }

    Members object(String name) {
        if (get(name) instanceof JsonObject inner) {
            return new Members(inner, path + name + ".");
        }
        throw wrong(name);
    }

    /** The objects of a list; none if it is not there. */
    List<Members> objects(String name) {
        List<Members> all = new ArrayList<>();
        if (has(name)) {
            for (JsonValue item : array(get(name), name)) {
                if (!(item instanceof JsonObject inner)) {
                    throw wrong(name);
                }
                all.add(new Members(inner, path + name + "[" + all.size() + "]."));
            }
        }
        return all;
    }

    List<Integer> integers(String name) {
        List<Integer> all = new ArrayList<>();
        for (JsonValue item : array(get(name), name)) {
            if (!(item instanceof JsonNumber number) || !number.isIntegral()) {
                throw wrong(name);
            }
            all.add(number.intValue());
        }
        return all;
    }

    List<List<String>> textLists(String name) {
        List<List<String>> all = new ArrayList<>();
        for (JsonValue list : array(get(name), name)) {
            List<String> texts = new ArrayList<>();
            for (JsonValue item : array(list, name)) {
                if (!(item instanceof JsonString text)) {
                    throw wrong(name);
                }
                texts.add(text.getString());
            }
            all.add(texts);
        }
        return all;
    }

    void end() {
        for (String name : object.keySet()) {
            if (!asked.contains(name)) {
                throw new UnreadableInputException(CalendarMessage.FILE_UNKNOWN_MEMBER, path + name);
            }
        }
    }

    UnreadableInputException wrong(String name) {
        return new UnreadableInputException(CalendarMessage.FILE, path + name);
    }

    private @Nullable JsonValue get(String name) {
        asked.add(name);
        return object.get(name);
    }

    private JsonArray array(@Nullable JsonValue value, String name) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw wrong(name);
    }
}
