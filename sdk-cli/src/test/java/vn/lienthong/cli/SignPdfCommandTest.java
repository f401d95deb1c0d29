package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.testkit.pki.Pkcs12File;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestPki;

class SignPdfCommandTest {
    private static final String PASSWORD = "mat-khau-khong-duoc-in";
    private static TestPki pki;

    @TempDir
    Path dir;

    private Path in;
    private Path out;
    private Path key;

    @BeforeAll
    static void start() {
        pki = TestPki.start(Cli.CLOCK);
    }

    @AfterAll
    static void stop() {
        pki.close();
    }

    @BeforeEach
    void files() throws IOException {
        in = SamplePdf.write(dir.resolve("in.pdf"));
        out = dir.resolve("out.pdf");
        key = Pkcs12File.modern(PASSWORD.toCharArray())
                .entry("leader", pki.government().issue(SampleSubjects.leader()))
                .write(dir.resolve("key.p12"));
    }

    private Cli sign(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "sign",
                "pdf",
                in.toString(),
                "--out",
                out.toString(),
                "--key",
                key.toString(),
                "--password-env",
                "PW",
                "--json"));
        arguments.addAll(List.of(more));
        return Cli.run(Map.of("PW", PASSWORD, "WRONG", "sai-roi"), "", arguments.toArray(String[]::new));
    }

    @Test
    void signsAtTheLowestLevelUnlessToldOtherwise() throws IOException {
        Cli cli = sign();
        assertThat(cli.exit()).as(cli.err()).isZero();
        JsonObject json = cli.json();
        assertThat(json.getString("out")).isEqualTo(out.toString());
        assertThat(json.getString("level")).isEqualTo("B-B");
        assertThat(json.getJsonObject("signature").getString("claimedTime")).isEqualTo("2026-08-01T03:00:00Z");
        assertThat(json.getJsonObject("signature").isNull("provenTime")).isTrue();
        assertThat(Files.mismatch(in, out)).isEqualTo(Files.size(in));
    }

    @Test
    void aTimeStampAuthorityRaisesTheLevel() {
        Cli cli = sign("--tsa", pki.government().tsa().uri().toString());
        assertThat(cli.exit()).as(cli.err()).isZero();
        assertThat(cli.json().getString("level")).isEqualTo("B-T");
        assertThat(cli.json().getJsonObject("signature").getString("provenTime"))
                .isEqualTo("2026-08-01T03:00:00Z");
    }

    @Test
    void anAuthorityThatIsNotThereIsUnreachableAndNothingIsWritten() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(sign("--tsa", "http://127.0.0.1:" + port).exit()).isEqualTo(69);
        assertThat(out).doesNotExist();
    }

    @Test
    void showsTheProfileAskedFor() throws IOException {
        Cli cli = sign("--profile", "attachment", "--document-number", "45/QĐ-SVD", "--page", "1");
        assertThat(cli.exit()).as(cli.err()).isZero();
        assertThat(Files.size(out)).isGreaterThan(Files.size(in) + 4_000);
    }

    @Test
    void aSealWithoutADiameterIsRefused() {
        assertThat(sign("--profile", "agency").exit()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void whatCannotBeSignedYetIsNamed() {
        Cli cli = sign("--level", "B-LTA", "--lang", "en");
        assertThat(cli.exit()).isEqualTo(64);
        assertThat(cli.json().getJsonObject("error").getJsonObject("message").getString("en"))
                .contains("B-B, B-T");
        assertThat(sign("--level", "B-T").exit()).isEqualTo(64);
        assertThat(sign("--profile", "tròn").exit()).isEqualTo(64);
        assertThat(sign("--profile", "leader", "--page", "0").exit()).isEqualTo(64);
        assertThat(sign("--profile", "leader", "--box", "1,2,3").exit()).isEqualTo(64);
        assertThat(sign("--tsa", "ftp://x").exit()).isEqualTo(64);
    }

    @Test
    void aWrongPasswordIsSaidAndNotShown() {
        Cli cli = sign("--password-env", "WRONG");
        assertThat(cli.exit()).isEqualTo(64);
        Cli wrong = Cli.run(
                Map.of("PW", "sai-roi"),
                "",
                "sign",
                "pdf",
                in.toString(),
                "--out",
                out.toString(),
                "--key",
                key.toString(),
                "--password-env",
                "PW");
        assertThat(wrong.exit()).isEqualTo(65);
        assertThat(wrong.out() + wrong.err()).doesNotContain("sai-roi");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPasswordThatIsNotSetIsAUsageError() {
        Cli cli = Cli.run(
                "sign", "pdf", in.toString(), "--out", out.toString(), "--key", key.toString(), "--password-env", "PW");
        assertThat(cli.exit()).isEqualTo(64);
        assertThat(cli.err()).contains("PW");
    }
}
