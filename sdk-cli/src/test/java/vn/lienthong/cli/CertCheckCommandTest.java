package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;

class CertCheckCommandTest {
    @TempDir
    static Path dir;

    private static TestPki pki;
    private static Path good;
    private static Path revoked;

    @BeforeAll
    static void start() throws Exception {
        pki = TestPki.start(Cli.CLOCK);
        good = write("good.crt", pki.government().issue(SampleSubjects.leader()));
        TestIdentity bad = pki.national().issue(SampleSubjects.enterprise());
        bad.revoke(Cli.NOW.minusSeconds(3600), CRLReason.KEY_COMPROMISE);
        revoked = write("revoked.crt", bad);
        pki.writeTrust(dir);
    }

    @AfterAll
    static void stop() {
        pki.close();
    }

    private static Path write(String name, TestIdentity identity) throws Exception {
        return Files.write(dir.resolve(name), identity.certificate().getEncoded());
    }

    private static Cli check(Path leaf, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "cert",
                "check",
                leaf.toString(),
                "--intermediates",
                dir.resolve("intermediates").toString(),
                "--crl",
                dir.resolve("crl").toString(),
                "--json"));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private static String trust() {
        return dir.resolve("trust").toString();
    }

    @Test
    void aGoodCertificateIsValid() {
        Cli cli = check(good, "--trust", trust());
        assertThat(cli.exit()).as(cli.out()).isZero();
        JsonObject json = cli.json();
        assertThat(json.getString("verdict")).isEqualTo("VALID");
        assertThat(json.getString("hierarchy")).isEqualTo("GOVERNMENT");
        assertThat(json.getJsonArray("path")).hasSize(3);
        assertThat(json.getJsonArray("path").getJsonObject(0).keySet())
                .contains("subject", "issuer", "sha256", "status", "statusSource", "statusTime");
        assertThat(json.getJsonArray("path").getJsonObject(0).getString("status"))
                .isEqualTo("good");
    }

    @Test
    void aRevokedCertificateIsInvalid() {
        Cli cli = check(revoked, "--trust", trust());
        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.json().getString("verdict")).isEqualTo("INVALID");
        JsonObject finding = cli.json().getJsonArray("findings").getJsonObject(0);
        assertThat(finding.keySet()).contains("rule", "severity", "effect", "path", "message", "source");
    }

    @Test
    void withoutAnAnchorNothingIsDecided() {
        Cli cli = check(good);
        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.json().getString("verdict")).isEqualTo("INDETERMINATE");
        assertThat(cli.json().getString("hierarchy")).isEqualTo("NONE");
    }

    @Test
    void theInstantAskedAboutDecides() {
        assertThat(check(good, "--trust", trust(), "--at", "2020-01-01T00:00:00Z")
                        .exit())
                .isNotZero();
        assertThat(check(good, "--trust", trust(), "--at", "yesterday").exit()).isEqualTo(64);
    }

    @Test
    void thePlainProfileKnowsPolicies() {
        Cli plain = check(good, "--trust", trust(), "--profile", "rfc5280");
        assertThat(plain.exit()).as(plain.out()).isZero();
        Cli strict = check(
                good,
                "--trust",
                trust(),
                "--profile",
                "rfc5280",
                "--require-explicit-policy",
                "--initial-policies",
                "2.999.1,2.999.2");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(check(good, "--profile", "x").exit()).isEqualTo(64);
        assertThat(check(good, "--initial-policies", "x").exit()).isEqualTo(64);
    }

    @Test
    void whatIsNoCertificateIsUnreadable() throws IOException {
        Path garbage = Files.writeString(dir.resolve("garbage.crt"), "garbage");
        assertThat(check(garbage, "--trust", trust()).exit()).isEqualTo(65);
        assertThat(check(good, "--trust", dir.resolve("none").toString()).exit())
                .isEqualTo(65);
        assertThat(check(dir, "--trust", trust()).exit()).isEqualTo(65);
    }

    @Test
    void aBatchSharesTheOptionsOfItsCommandLine() {
        String input = "{\"leaf\":\"" + good + "\"}\n"
                + "{\"leaf\":\"" + revoked + "\",\"at\":null}\n"
                + "{\"leaf\":\"" + good + "\",\"trust\":[]}\n"
                + "{\"leaf\":\"/none\"}\n"
                + "{\"leaf\":\"" + good + "\",\"profile\":\"rfc5280\",\"requireExplicitPolicy\":false}\n"
                + "{\"leaf\":\"" + good + "\",\"requireExplicitPolicy\":\"perhaps\"}\n"
                + "{\"leaf\":\"" + good + "\"}\n";
        Cli cli = Cli.run(
                Map.of(),
                input,
                "cert",
                "check",
                "--batch",
                "--trust",
                trust(),
                "--intermediates",
                dir.resolve("intermediates").toString(),
                "--crl",
                dir.resolve("crl").toString());
        assertThat(cli.exit()).isZero();
        assertThat(cli.exits()).containsExactly(0, 1, 2, 65, 0, 64, 0);
    }
}
