package vn.lienthong.core.json;

import jakarta.json.JsonValue;
import vn.lienthong.core.error.UnreadableInputException;

/** What kind of value a component takes: turns what came into what every provider binds alike, or refuses it by its path. */
interface Kind {
    /** Anything goes to the provider as it came. */
    Kind ANY = (value, path, reading) -> value;

    /** @param value never null; an absent member is not asked about */
    JsonValue read(JsonValue value, MemberPath path, Reading reading);

    /** What the provider wrote, with the unknown members of every record put back in their places. */
    default JsonValue written(JsonValue value, Reading reading) {
        return value;
    }

    static UnreadableInputException wrong(MemberPath path) {
        return new UnreadableInputException(JsonMessage.KIND, path);
    }
}
