package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdxmlCommandTest {
    private static final String DOCUMENT = """
            {"kind":"document","businessType":"NEW","reason":"Văn bản điện tử mới",
             "from":{"code":"000.00.01.T98","name":"Sở Ví Dụ"},"to":["000.00.00.T99",{"code":"T97.02","name":"Vụ Minh Họa"}],
             "documentId":"000.00.01.T98,2026/01/15,125/SVD-VP","code":"125/SVD-VP","subject":"V/v thử nghiệm",
             "place":"Thử Nghiệm","date":"2026-01-15","type":"Công văn","priority":0}
            """;

    @TempDir
    Path dir;

    private Path message;

    @BeforeEach
    void build() throws IOException {
        Path attachment = Files.writeString(dir.resolve("phu-luc.txt"), "Phụ lục thử nghiệm");
        message = dir.resolve("message.edxml");
        Cli cli = build(DOCUMENT, message, "--attach", attachment.toString());
        assertThat(cli.exit()).as(cli.err()).isZero();
        assertThat(cli.json().getString("out")).isEqualTo(message.toString());
        assertThat(cli.json().getInt("size")).isEqualTo((int) Files.size(message));
        assertThat(cli.json().getString("sha256")).hasSize(64);
    }

    private Cli build(String description, Path out, String... more) throws IOException {
        Path meta = Files.writeString(dir.resolve("meta.json"), description);
        String[] arguments = new String[more.length + 6];
        System.arraycopy(
                new String[] {"edxml", "build", meta.toString(), "--out", out.toString(), "--json"},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Cli.run(arguments);
    }

    @Test
    void readsWhatWasBuilt() {
        JsonObject json = Cli.run("edxml", "read", message.toString(), "--json").json();
        assertThat(json.getString("kind")).isEqualTo("document");
        assertThat(json.getString("businessType")).isEqualTo("NEW");
        assertThat(json.getString("from")).isEqualTo("000.00.01.T98");
        assertThat(json.getJsonArray("to").getString(1)).isEqualTo("T97.02");
        assertThat(json.getString("documentId")).isEqualTo("000.00.01.T98,2026/01/15,125/SVD-VP");
        assertThat(json.getString("code")).isEqualTo("125/SVD-VP");
        assertThat(json.getString("subject")).isEqualTo("V/v thử nghiệm");
        assertThat(json.isNull("statusCode")).isTrue();
        JsonObject attachment = json.getJsonArray("attachments").getJsonObject(0);
        assertThat(attachment.getString("name")).isEqualTo("phu-luc.txt");
        assertThat(attachment.getString("type")).isEqualTo("application/zip");
        assertThat(attachment.getBoolean("wrapped")).isTrue();
        assertThat(attachment.getInt("size")).isEqualTo("Phụ lục thử nghiệm".getBytes().length);
        assertThat(attachment.getString("sha256")).hasSize(64);
        assertThat(attachment.isNull("damage")).isTrue();
        assertThat(json.containsKey("findings")).isTrue();
    }

    @Test
    void whatReadPrintsBuildTakes() throws IOException {
        String printed = Cli.run("edxml", "read", message.toString(), "--json").out();
        Cli cli = build(printed, dir.resolve("again.edxml"));
        assertThat(cli.exit()).as(cli.err()).isZero();
    }

    @Test
    void aStatusMessageGoesThereAndBack() throws IOException {
        Path status = dir.resolve("status.edxml");
        Cli built = build(
                "{\"kind\":\"status\",\"from\":\"000.00.00.T99\",\"statusCode\":\"03\",\"timestamp\":\"2026-01-16T09:00:00\","
                        + "\"responseFor\":{\"organization\":\"000.00.01.T98\",\"code\":\"125/SVD-VP\",\"documentId\":\"x\","
                        + "\"date\":\"2026-01-15\"}}",
                status);
        assertThat(built.exit()).as(built.err()).isZero();
        JsonObject json = Cli.run("edxml", "read", status.toString(), "--json").json();
        assertThat(json.getString("kind")).isEqualTo("status");
        assertThat(json.getString("statusCode")).isEqualTo("03");
        assertThat(json.isNull("businessType")).isTrue();
        assertThat(Cli.run("edxml", "extract", status.toString(), "--out", dir.toString())
                        .exit())
                .isEqualTo(65);
    }

    @Test
    void extractsAttachmentsUnderTheirNames() throws IOException {
        Path out = dir.resolve("out");
        JsonObject json = Cli.run("edxml", "extract", message.toString(), "--out", out.toString(), "--json")
                .json();
        assertThat(json.getJsonArray("written").getString(0))
                .isEqualTo(out.resolve("phu-luc.txt").toString());
        assertThat(out.resolve("phu-luc.txt")).hasContent("Phụ lục thử nghiệm");
    }

    @Test
    void checkAcceptsOrRefuses() throws IOException {
        assertThat(Cli.run("edxml", "check", message.toString(), "--json")
                        .json()
                        .getBoolean("accepted"))
                .isTrue();
        Path bad = dir.resolve("bad.edxml");
        Files.writeString(bad, Files.readString(message).replaceAll("(?s)<edXML:To>.*</edXML:To>", ""));
        Cli cli = Cli.run("edxml", "check", bad.toString(), "--json");
        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.json().getBoolean("accepted")).isFalse();
        assertThat(cli.json().getJsonArray("findings")).isNotEmpty();
    }

    @Test
    void warningsCountWhenStrict() throws IOException {
        Path future = dir.resolve("future.edxml");
        assertThat(build(DOCUMENT.replace("2026-01-15", "2126-01-15"), future).exit())
                .isZero();
        assertThat(Cli.run("edxml", "check", future.toString()).exit()).isZero();
        assertThat(Cli.run("edxml", "check", future.toString(), "--strict").exit())
                .isEqualTo(2);
    }

    @Test
    void aDescriptionReceiversWouldRefuseWritesNothing() throws IOException {
        Path out = dir.resolve("none.edxml");
        Cli cli = build("{\"from\":\"H99\",\"to\":[]}", out);
        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.json().getJsonArray("findings")).isNotEmpty();
        assertThat(build("{\"subjekt\":\"x\"}", out).exit()).isEqualTo(65);
        assertThat(build("{\"from\":5}", out).exit()).isEqualTo(65);
        assertThat(build("{\"kind\":\"status\",\"from\":\"H99\",\"statusCode\":\"99\"}", out)
                        .exit())
                .isEqualTo(65);
        assertThat(out).doesNotExist();
    }

    @Test
    void aBatchReadsMessageAfterMessage() {
        String input = "{\"file\":\"" + message + "\"}\n{\"file\":\"/none\"}\nx\n{\"file\":\"" + message + "\"}\n";
        Cli cli = Cli.run(Map.of(), input, "edxml", "read", "--batch");
        assertThat(cli.exits()).containsExactly(0, 65, 64, 0);
        assertThat(cli.lines().get(3).getString("subject")).isEqualTo("V/v thử nghiệm");
    }
}
