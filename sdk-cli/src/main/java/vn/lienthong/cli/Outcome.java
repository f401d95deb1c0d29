package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What a command found: the same for people, scripts and batches.
 *
 * @param exit one of {@link Exit}
 * @param json the object of {@code --json}
 * @param lines the text for people, in their language
 * @param failed whether nothing was found, because the command failed: the text then goes to standard error
 */
record Outcome(int exit, JsonObject json, List<String> lines, boolean failed) {
    Outcome(int exit, JsonObject json, List<String> lines) {
        this(exit, json, lines, false);
    }
}
