package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.testkit.pki.Pkcs12File;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestPki;

class VerifyCommandTest {
    @TempDir
    static Path dir;

    private static TestPki pki;
    private static Path unsigned;
    private static Path signed;

    @BeforeAll
    static void start() throws IOException {
        pki = TestPki.start(Cli.CLOCK);
        unsigned = SamplePdf.write(dir.resolve("unsigned.pdf"));
        signed = dir.resolve("signed.pdf");
        Path key = Pkcs12File.modern("pw".toCharArray())
                .entry("leader", pki.government().issue(SampleSubjects.leader()))
                .write(dir.resolve("key.p12"));
        Cli cli = Cli.run(
                Map.of("PW", "pw"),
                "",
                "sign",
                "pdf",
                unsigned.toString(),
                "--out",
                signed.toString(),
                "--key",
                key.toString(),
                "--password-env",
                "PW");
        assertThat(cli.exit()).as(cli.err()).isZero();
        pki.writeTrust(dir);
    }

    @AfterAll
    static void stop() {
        pki.close();
    }

    private static Cli verify(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "verify",
                file.toString(),
                "--trust",
                dir.resolve("trust").toString(),
                "--intermediates",
                dir.resolve("intermediates").toString(),
                "--crl",
                dir.resolve("crl").toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    @Test
    void whatWasSignedHereIsValidHere() {
        Cli cli = verify(signed, "--json");
        assertThat(cli.exit()).as(cli.out()).isZero();
        JsonObject json = cli.json();
        assertThat(json.keySet()).contains("verdict", "acceptance", "document", "signatures", "findings", "evidence");
        assertThat(json.getString("verdict")).isEqualTo("VALID");
        JsonObject signature = json.getJsonArray("signatures").getJsonObject(0);
        assertThat(signature.getString("format")).isEqualTo("PAdES");
        assertThat(signature.getString("level")).isEqualTo("B-B");
        assertThat(signature.getString("hierarchy")).isEqualTo("GOVERNMENT");
    }

    @Test
    void aChangedByteIsInvalid() throws IOException {
        String text = Files.readString(signed, StandardCharsets.ISO_8859_1);
        Path changed = Files.writeString(
                dir.resolve("changed.pdf"),
                text.replaceFirst("0 0 595 842", "0 0 595 841"),
                StandardCharsets.ISO_8859_1);
        Cli cli = verify(changed, "--json");
        assertThat(cli.exit()).as(cli.out()).isEqualTo(1);
        assertThat(cli.json().getString("verdict")).isEqualTo("INVALID");
    }

    @Test
    void withoutASignatureOrAnAnchorItIsUndecided() {
        Cli none = verify(unsigned, "--json");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.json().getString("verdict")).isEqualTo("UNSIGNED");
        Cli untrusted = Cli.run("verify", signed.toString(), "--json");
        assertThat(untrusted.exit()).isEqualTo(2);
        assertThat(untrusted.json().getString("verdict")).isEqualTo("INDETERMINATE");
    }

    @Test
    void whatIsNoDocumentIsUnreadableAndStillReported() throws IOException {
        Path text = Files.writeString(dir.resolve("note.txt"), "chỉ là ghi chú");
        Cli cli = verify(text, "--json");
        assertThat(cli.exit()).isEqualTo(65);
        assertThat(cli.json().getJsonArray("findings").getJsonObject(0).getString("rule"))
                .isEqualTo("SIG-IN-FORMAT");
    }

    @Test
    void writesAReportForPeople() throws IOException {
        Path html = dir.resolve("report.html");
        Path json = dir.resolve("report.json");
        assertThat(verify(signed, "--report", html.toString(), "--lang", "vi").exit())
                .isZero();
        assertThat(html).content().contains("<html lang=\"vi\">").contains("Chữ ký số hợp lệ");
        assertThat(verify(signed, "--report", json.toString()).exit()).isZero();
        assertThat(Cli.parse(Files.readString(json)).getString("verdict")).isEqualTo("VALID");
        assertThat(verify(signed, "--report", "report.pdf").exit()).isEqualTo(64);
        assertThat(verify(signed, "--report", dir.resolve("no/report.html").toString())
                        .exit())
                .isEqualTo(65);
    }

    @Test
    void asksOnlyHostsThatAreNamed() {
        String folder = dir.resolve("trust").toString();
        Cli blocked = Cli.run("verify", signed.toString(), "--trust", folder, "--online", "--json");
        assertThat(blocked.exit()).isEqualTo(2);
        assertThat(blocked.out()).contains("SIG-NET-BLOCKED");
        String host = pki.baseUri().getHost() + ":" + pki.baseUri().getPort();
        Cli asked =
                Cli.run("verify", signed.toString(), "--trust", folder, "--online", "--allow-private", host, "--json");
        assertThat(asked.exit()).as(asked.out()).isZero();
        assertThat(asked.json().getJsonObject("evidence").getBoolean("online")).isTrue();
        assertThat(verify(signed, "--online", "--allow", "http://x").exit()).isEqualTo(64);
        assertThat(verify(signed, "--content", "x").exit()).isEqualTo(64);
    }

    @Test
    void peopleReadItInTheirLanguage() {
        assertThat(verify(signed, "--lang", "vi").out()).startsWith("Chữ ký số hợp lệ");
        assertThat(verify(signed, "--lang", "en").out()).startsWith("valid");
    }

    @Test
    void aBatchAnswersInOrder() {
        String input = "{\"file\":\"" + signed + "\"}\n{\"file\":\"/none.pdf\"}\n{\"file\":\"" + unsigned
                + "\"}\n{\"file\":\"" + signed + "\",\"trust\":[]}\n{\"file\":\"" + signed + "\",\"at\":\"x\"}\n";
        Cli cli = Cli.run(
                Map.of(),
                input,
                "verify",
                "--batch",
                "--trust",
                dir.resolve("trust").toString(),
                "--intermediates",
                dir.resolve("intermediates").toString(),
                "--crl",
                dir.resolve("crl").toString());
        assertThat(cli.exits()).containsExactly(0, 65, 2, 2, 64);
        assertThat(cli.lines().get(0).getString("verdict")).isEqualTo("VALID");
    }
}
