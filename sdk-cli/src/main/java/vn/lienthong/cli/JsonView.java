package vn.lienthong.cli;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.message.Message;

/** How the values every command shares look in JSON. */
final class JsonView {
    private static final JsonWriterFactory PRETTY =
            jakarta.json.Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private JsonView() {}

    static JsonArray of(Findings findings) {
        JsonArrayBuilder array = Json.array();
        findings.forEach(finding -> array.add(of(finding)));
        return array.build();
    }

    static JsonObject of(Finding finding) {
        return Json.object()
                .add("rule", finding.rule())
                .add("severity", finding.severity().name())
                .add("path", finding.path())
                .add("message", of(finding.message()))
                .add("source", finding.source())
                .build();
    }

    static JsonObject of(Message message) {
        return Json.object().add("vi", message.vi()).add("en", message.en()).build();
    }

    static JsonObjectBuilder members(Map<String, String> members) {
        JsonObjectBuilder object = Json.object();
        members.forEach(object::add);
        return object;
    }

    /** Indented, for files that people read. */
    static String pretty(JsonObject object) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = PRETTY.createWriter(text)) {
            writer.write(object);
        }
        return text.toString().strip();
    }

    static JsonObject error(String code, Message text) {
        return Json.object().add("code", code).add("message", of(text)).build();
    }
}
