package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.sim.StrictJson;

/** A small invented catalogue: agencies, fields, procedures with details, online services. Read from a resource, never changed. */
final class Catalogue {
    private static final String RESOURCE = "catalogue.json";

    private final ObjectNode content;

    Catalogue() {
        this.content = StrictJson.object(Content.from(Catalogue::open))
                .orElseThrow(() -> new IllegalStateException("the catalogue resource is no JSON object"));
    }

    private static InputStream open() throws IOException {
        return Objects.requireNonNull(Catalogue.class.getResourceAsStream(RESOURCE), RESOURCE);
    }

    /** Rows of a list operation, by the operation's name. */
    ArrayNode rows(String operation) {
        return ((ArrayNode) content.path(operation)).deepCopy();
    }

    /** One procedure's detail in an array, or an empty array. */
    ArrayNode procedure(String code) {
        ArrayNode found = content.arrayNode();
        for (JsonNode detail : content.path("LayThuTuc")) {
            if (detail.path("MATTHC").asText().equals(code)) {
                found.add(detail.deepCopy());
            }
        }
        return found;
    }
}
