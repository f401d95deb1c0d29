package vn.lienthong.testkit.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.testkit.time.TestClock;

/** What openssl says of our time stamps. */
class TsaOracleTest {
    private final TestClock clock = TestClock.at("2026-11-20T02:00:00Z");
    private final TestPki pki = TestPki.start(clock);

    @TempDir
    Path directory;

    @BeforeEach
    void content() throws Exception {
        Files.writeString(directory.resolve("paper.txt"), "Tờ trình số 45/TTr-SVD");
    }

    @AfterEach
    void close() {
        pki.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Hierarchy.class,
            names = {"GOVERNMENT", "NATIONAL"})
    void stampsAQuery(Hierarchy kind) throws Exception {
        TestHierarchy hierarchy = pki.hierarchy(kind);

        Tool verdict = stampAndVerify(hierarchy, "-sha256", "-cert");

        assertThat(verdict.output()).contains("Verification: OK");
        assertThat(hierarchy.tsa().requests()).isOne();
        assertThat(Tool.openssl(directory, "ts", "-reply", "-in", "reply.tsr", "-text")
                        .output())
                .contains("Status: Granted", "Policy OID: " + TsaServer.POLICY, "Nov 20 02:00:00 2026 GMT");
    }

    @Test
    void stampsWithAnImprintOfSha512() throws Exception {
        assertThat(stampAndVerify(pki.government(), "-sha512", "-cert").output())
                .contains("Verification: OK");
    }

    @Test
    void stampsContentWithoutTheNetwork() throws Exception {
        Files.write(
                directory.resolve("token.tst"),
                pki.government().tsa().stamp(Files.readAllBytes(directory.resolve("paper.txt"))));

        assertThat(verify(pki.government(), "-data", "paper.txt", "-in", "token.tst", "-token_in")
                        .output())
                .contains("Verification: OK");
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_IMPRINT, message imprint mismatch",
        "WRONG_NONCE, nonce mismatch",
        "NO_NONCE, nonce not returned",
        "UNTRUSTED, certificate verify error",
        "WITHOUT_PURPOSE, unsuitable certificate purpose",
        "PURPOSE_NOT_CRITICAL, unsuitable certificate purpose",
        "EXPIRED_CERTIFICATE, certificate has expired",
        "NO_CERTIFICATE, signer certificate not found",
        "WRONG_SIGNING_CERTIFICATE, ess cert id wrong order",
        "BROKEN_SIGNATURE, signature failure",
        "REJECTED, failure codes: badRequest",
        "TIME_NOT_AVAILABLE, time source is not available",
    })
    void namesTheFlaw(TsaFlaw flaw, String complaint) throws Exception {
        pki.government().tsa().next(flaw);

        Tool verdict = stampAndVerify(pki.government(), "-sha256", "-cert");

        assertThat(verdict.output() + replyText())
                .containsIgnoringCase(complaint)
                .contains("Verification: FAILED");
    }

    @ParameterizedTest
    @CsvSource({"CLOCK_AHEAD, Nov 20 09:00:00 2026 GMT", "CLOCK_BEHIND, Nov 19 19:00:00 2026 GMT"})
    void stampsByAWrongClock(TsaFlaw flaw, String time) throws Exception {
        pki.government().tsa().next(flaw);
        stampAndVerify(pki.government(), "-sha256", "-cert");

        assertThat(replyText()).contains(time);
    }

    @Test
    void stampsUnderAnotherPolicy() throws Exception {
        pki.government().tsa().next(TsaFlaw.WRONG_POLICY);
        stampAndVerify(pki.government(), "-sha256", "-tspolicy", TsaServer.POLICY);

        assertThat(replyText()).contains("Status: Granted", "Policy OID: 2.999.704.2.9");
    }

    @Test
    void stampsWithARevokedCertificate() throws Exception {
        pki.government().tsa().next(TsaFlaw.REVOKED_CERTIFICATE);
        stampAndVerify(pki.government(), "-sha256", "-cert");
        Files.write(directory.resolve("issuing.crl"), pki.government().issuing().crl());

        assertThat(Tool.openssl(directory, "crl", "-inform", "DER", "-in", "issuing.crl", "-noout", "-text")
                        .output())
                .containsOnlyOnce("Serial Number:");
    }

    @Test
    void sendsBytesThatAreNoAnswer() throws Exception {
        pki.government().tsa().next(TsaFlaw.MALFORMED);

        assertThat(stampAndVerify(pki.government(), "-sha256").output()).contains("Verification: FAILED");
    }

    @Test
    void refusesAWeakImprint() throws Exception {
        stampAndVerify(pki.government(), "-sha1", "-cert");

        assertThat(replyText()).contains("Status: Rejected", "unrecognized or unsupported algorithm");
    }

    @Test
    void refusesAForeignPolicy() throws Exception {
        stampAndVerify(pki.government(), "-sha256", "-tspolicy", "1.2.3.4");

        assertThat(replyText()).contains("requested TSA policy is not supported");
    }

    @Test
    void sendsNoCertificateUnlessAsked() throws Exception {
        Tool verdict = stampAndVerify(pki.government(), "-sha256");

        assertThat(verdict.output()).contains("Verification: FAILED", "signer certificate not found");
    }

    @Test
    void refusesAnythingButAPostedQuery() throws Exception {
        TsaServer tsa = pki.government().tsa();

        assertThat(Caller.get(tsa.uri()).statusCode()).isEqualTo(403);
        assertThat(Caller.post(tsa.uri(), "text/plain", "x".getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(400);
    }

    private Tool stampAndVerify(TestHierarchy hierarchy, String... query) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("ts", "-query", "-data", "paper.txt", "-out", "query.tsq"));
        arguments.addAll(List.of(query));
        assertThat(Tool.openssl(directory, arguments.toArray(new String[0])).exit())
                .isZero();
        HttpResponse<byte[]> reply = Caller.post(
                hierarchy.tsa().uri(),
                "application/timestamp-query",
                Files.readAllBytes(directory.resolve("query.tsq")));
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/timestamp-reply");
        Files.write(directory.resolve("reply.tsr"), reply.body());
        return verify(hierarchy, "-queryfile", "query.tsq", "-in", "reply.tsr");
    }

    private Tool verify(TestHierarchy hierarchy, String... what) throws Exception {
        Pem.write(
                directory.resolve("root.pem"),
                "CERTIFICATE",
                hierarchy.root().certificate().getEncoded());
        List<String> arguments = new ArrayList<>(List.of("ts", "-verify", "-CAfile", "root.pem"));
        arguments.addAll(List.of("-attime", Long.toString(clock.now().getEpochSecond())));
        arguments.addAll(List.of(what));
        return Tool.openssl(directory, arguments.toArray(new String[0]));
    }

    private String replyText() throws Exception {
        return Tool.openssl(directory, "ts", "-reply", "-in", "reply.tsr", "-text")
                .output();
    }
}
