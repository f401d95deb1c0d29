package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What a command found: the same for people, scripts and batches.
 *
 * @param exit one of {@link Exit}
 * @param json the object of {@code --json}
 * @param lines the text for people, in their language
 */
record Outcome(int exit, JsonObject json, List<String> lines) {}
