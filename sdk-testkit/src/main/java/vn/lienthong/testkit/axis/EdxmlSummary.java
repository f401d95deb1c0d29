package vn.lienthong.testkit.axis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the axis looks at in a message: texts of {@code MessageHeader} by their path in it, in order of appearance.
 *
 * @param values by paths such as {@code From/OrganId}; trimmed, empty texts included
 */
record EdxmlSummary(Map<String, List<String>> values) {
    static final EdxmlSummary NOTHING = new EdxmlSummary(Map.of());

    EdxmlSummary {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((path, texts) -> copy.put(path, List.copyOf(texts)));
        values = Map.copyOf(copy);
    }

    List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** The first text that is not empty. */
    Optional<String> first(String path) {
        return all(path).stream().filter(text -> !text.isEmpty()).findFirst();
    }

    String text(String path) {
        return first(path).orElse("");
    }

    boolean isStatus() {
        return first("StatusCode").isPresent();
    }

    /** To whom the message goes: of a status message, the addressee in {@code ResponseFor} (specification 3.6). */
    List<String> recipients() {
        return isStatus() ? first("ResponseFor/OrganId").stream().toList() : all("To/OrganId");
    }

    /** The document it is or is about, as other messages name it. */
    AxisItem.About about() {
        return isStatus()
                ? new AxisItem.About(text("ResponseFor/DocumentId"), text("ResponseFor/Code"), first("StatusCode"))
                : new AxisItem.About(
                        text("DocumentId"),
                        text("Code/CodeNumber") + "/" + text("Code/CodeNotation"),
                        Optional.empty());
    }
}
