package vn.lienthong.testkit.sim;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.lienthong.core.content.Content;

/**
 * Reads what a client sent, strictly: repeated names and text after the document are not JSON here. Built on another parser than the
 * clients use, so that one library's mistake cannot hide itself. Thread-safe.
 */
public final class StrictJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The document as an object; empty when it is no JSON or another kind of value. */
    public static Optional<ObjectNode> object(Content body) {
        return value(body).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    /** Any JSON value; empty when it is no JSON. */
    public static Optional<JsonNode> value(Content body) {
        try (InputStream in = body.open()) {
            JsonNode node = MAPPER.readTree(in);
            return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /** A new object to fill. */
    public static ObjectNode newObject() {
        return MAPPER.createObjectNode();
    }
}
