package vn.lienthong.signature.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.signature.revocation.EvidenceItem;
import vn.lienthong.signature.rule.Effect;

/**
 * The report as JSON (signature specification 8): members may be added, never renamed; absent is {@code null}; instants are UTC. Names
 * of signers are shown, citizen ids stay masked. Thread-safe.
 */
public final class ReportJson {
    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private ReportJson() {}

    /** Writes UTF-8; the stream stays open. The same report gives the same octets. */
    public static void write(VerificationReport report, OutputStream out) {
        JsonGenerator generator = Json.createGeneratorFactory(Map.of()).createGenerator(out, StandardCharsets.UTF_8);
        generator.write(toJson(report)).flush();
    }

    public static JsonObject toJson(VerificationReport report) {
        JsonObjectBuilder json = FACTORY.createObjectBuilder();
        json.add("verdict", report.verdict().name());
        text(
                json,
                "acceptance",
                report.acceptance() == null ? null : report.acceptance().name());
        json.add("document", document(report.document()));
        json.add("signatures", array(report.signatures(), SignatureJson::of));
        json.add("findings", array(report.findings().asList(), ReportJson::finding));
        json.add("evidence", evidence(report.evidence()));
        return json.build();
    }

    private static JsonObject document(DocumentInfo document) {
        JsonObjectBuilder json = FACTORY.createObjectBuilder();
        text(json, "name", document.name());
        json.add("sha256", document.sha256()).add("size", document.size());
        text(
                json,
                "format",
                document.format() == null ? null : document.format().name());
        return json.add("revisions", document.revisions()).build();
    }

    /** A finding as every command prints it, with what it does to the verdict. */
    public static JsonObject finding(Finding finding) {
        return FACTORY.createObjectBuilder()
                .add("rule", finding.rule())
                .add("severity", finding.severity().name())
                .add("effect", Effect.of(finding).name())
                .add("path", finding.path())
                .add(
                        "message",
                        FACTORY.createObjectBuilder()
                                .add("vi", finding.message().vi())
                                .add("en", finding.message().en()))
                .add("source", finding.source())
                .build();
    }

    private static JsonObject evidence(Evidence evidence) {
        JsonObjectBuilder engine = FACTORY.createObjectBuilder();
        new TreeMap<>(evidence.engine()).forEach(engine::add);
        JsonObjectBuilder trust = FACTORY.createObjectBuilder()
                .add("id", evidence.trust().id())
                .add("version", evidence.trust().version())
                .add("anchors", strings(evidence.trust().anchors()));
        return FACTORY.createObjectBuilder()
                .add("checkedAt", evidence.checkedAt().toString())
                .add("verificationTime", evidence.verificationTime().toString())
                .add("policyId", evidence.policyId())
                .add("online", evidence.online())
                .add("items", array(evidence.items(), ReportJson::item))
                .add("trust", trust)
                .add("engine", engine)
                .build();
    }

    private static JsonObject item(EvidenceItem item) {
        JsonObjectBuilder json = FACTORY.createObjectBuilder()
                .add("kind", item.kind().word())
                .add("sha256", item.sha256())
                .add("origin", item.origin().word());
        instant(json, "thisUpdate", item.thisUpdate());
        instant(json, "nextUpdate", item.nextUpdate());
        return json.build();
    }

    static JsonObjectBuilder object() {
        return FACTORY.createObjectBuilder();
    }

    static JsonArrayBuilder strings(Collection<String> values) {
        return FACTORY.createArrayBuilder(List.copyOf(values));
    }

    static <T> JsonArrayBuilder array(Collection<T> values, Function<T, JsonObject> writer) {
        JsonArrayBuilder array = FACTORY.createArrayBuilder();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    static void text(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

    static void instant(JsonObjectBuilder json, String name, @Nullable Instant value) {
        text(json, name, value == null ? null : value.toString());
    }

    static void bool(JsonObjectBuilder json, String name, @Nullable Boolean value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value ? JsonValue.TRUE : JsonValue.FALSE);
        }
    }
}
