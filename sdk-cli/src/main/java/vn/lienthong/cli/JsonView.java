package vn.lienthong.cli;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.message.Message;

/** How the values every command shares look in JSON. */
final class JsonView {
    private JsonView() {}

    static JsonArray of(Findings findings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        findings.forEach(finding -> array.add(of(finding)));
        return array.build();
    }

    static JsonObject of(Finding finding) {
        return Json.createObjectBuilder()
                .add("rule", finding.rule())
                .add("severity", finding.severity().name())
                .add("path", finding.path())
                .add("message", of(finding.message()))
                .add("source", finding.source())
                .build();
    }

    static JsonObject of(Message message) {
        return Json.createObjectBuilder()
                .add("vi", message.vi())
                .add("en", message.en())
                .build();
    }

    static JsonObject of(Map<String, String> members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        members.forEach(object::add);
        return object.build();
    }

    static JsonObject error(String code, Message text) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("message", of(text))
                .build();
    }
}
