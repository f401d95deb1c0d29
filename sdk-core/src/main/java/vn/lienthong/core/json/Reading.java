package vn.lienthong.core.json;

import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import vn.lienthong.core.error.UnreadableInputException;

/** What reading needs everywhere: the mode, the limits, and the JSON-P provider behind the guard. */
record Reading(JsonMode mode, JsonLimits limits, JsonProvider json, JsonReaderFactory readers) {
    static Reading of(JsonMode mode, JsonLimits limits, JsonProvider json) {
        return new Reading(mode, limits, json, json.createReaderFactory(Map.of()));
    }

    boolean lenient() {
        return mode == JsonMode.LENIENT;
    }

    /** Reads one whole document and makes sure that nothing follows it. */
    JsonValue document(JsonGuard guard) throws IOException {
        try (JsonReader reader = readers.createReader(guard)) {
            JsonValue value = reader.readValue();
            guard.drain();
            return value;
        } catch (RuntimeException e) {
            // The provider's exception may quote the document, so only the guard's own is told.
            guard.rethrow();
            throw guard.unreadable();
        }
    }

    /** Reads a document that stood inside a text. */
    JsonValue inText(String text, MemberPath path) {
        try {
            return document(JsonGuard.of(new StringReader(text), limits));
        } catch (IOException | UnreadableInputException e) {
            // Its line and column would be those inside the text: the member says more.
            throw new UnreadableInputException(JsonMessage.IN_TEXT, path);
        }
    }
}
