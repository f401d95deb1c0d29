package vn.lienthong.testkit.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.core.time.SdkClock;

/** What openssl says of our OCSP answers. It judges thisUpdate by the machine's clock, so the PKI runs on that, too. */
class OcspOracleTest {
    private final SdkClock clock = SdkClock.system();
    private final TestPki pki = TestPki.start(clock);

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        pki.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Hierarchy.class,
            names = {"GOVERNMENT", "NATIONAL"})
    void saysGoodOfAGoodOneAndEchoesTheNonce(Hierarchy kind) throws Exception {
        TestHierarchy hierarchy = pki.hierarchy(kind);

        Tool answer = ask(hierarchy, hierarchy.issuing(), hierarchy.issue(SampleSubjects.officer()));

        assertThat(answer.output())
                .contains("Response verify OK", "leaf.pem: good")
                .doesNotContain("WARNING");
        assertThat(hierarchy.ocsp().requests()).isOne();
    }

    @Test
    void answersWithTheRootsOwnSignatureForIssuingAuthorities() throws Exception {
        TestHierarchy government = pki.government();

        Tool answer = ask(government, government.root(), government.issuing().identity());

        assertThat(answer.output()).contains("Response verify OK", "leaf.pem: good");
    }

    @Test
    void saysWhenAndWhyOneWasRevoked() throws Exception {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());
        leaf.revoke(clock.now().minusSeconds(60), CRLReason.CESSATION_OF_OPERATION);

        assertThat(ask(pki.government(), pki.government().issuing(), leaf).output())
                .contains("Response verify OK", "leaf.pem: revoked", "Reason: cessationOfOperation");
    }

    @Test
    void saysThatOneIsOnHold() throws Exception {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader(), CertificateFlaw.ON_HOLD);

        assertThat(ask(pki.government(), pki.government().issuing(), leaf).output())
                .contains("leaf.pem: revoked", "Reason: certificateHold");
    }

    @Test
    void doesNotKnowWhatItNeverIssued() throws Exception {
        TestIdentity leaf;
        try (TestPki other = TestPki.start(clock)) {
            leaf = other.government().issue(SampleSubjects.leader());
        }

        assertThat(ask(pki.government(), pki.government().issuing(), leaf).output())
                .contains("leaf.pem: unknown");
    }

    @Test
    void isNotAuthorisedForOtherHierarchies() throws Exception {
        TestHierarchy national = pki.national();
        TestIdentity leaf = national.issue(SampleSubjects.person());

        assertThat(ask(pki.government(), national.issuing(), leaf).output()).contains("unauthorized (6)");
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_NONCE, Nonce Verify error",
        "NO_NONCE, WARNING: no nonce in response",
        "STALE, status expired",
        "NOT_YET_VALID, status not yet valid",
        "UNKNOWN, leaf.pem: unknown",
        "WRONG_CERTIFICATE, No Status found",
        "WRONG_SIGNER, Response Verify Failure",
        "FOREIGN_RESPONDER, Response Verify Failure",
        "RESPONDER_WITHOUT_PURPOSE, missing ocspsigning usage",
        "EXPIRED_RESPONDER, certificate has expired",
        "TRY_LATER, trylater (3)",
        "INTERNAL_ERROR, internalerror (2)",
        "UNAUTHORIZED, unauthorized (6)",
        "MALFORMED, Error querying OCSP responder",
    })
    void namesTheFlawOnceAndThenAnswersWell(OcspFlaw flaw, String complaint) throws Exception {
        TestHierarchy government = pki.government();
        TestIdentity leaf = government.issue(SampleSubjects.leader());
        government.ocsp().next(flaw);

        Tool flawed = ask(government, government.issuing(), leaf);
        Tool healthy = ask(government, government.issuing(), leaf);

        assertThat(flawed.output()).contains(complaint);
        assertThat(healthy.output()).contains("Response verify OK", "leaf.pem: good");
    }

    @Test
    void leavesNextUpdateOut() throws Exception {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());
        pki.government().ocsp().always(OcspFlaw.NO_NEXT_UPDATE);

        assertThat(ask(pki.government(), pki.government().issuing(), leaf).output())
                .contains("leaf.pem: good", "This Update")
                .doesNotContain("Next Update");
    }

    @Test
    void givesTheStatusAsAFile() throws Exception {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());
        Files.write(directory.resolve("status.ocsp"), pki.government().ocsp().statusOf(leaf));

        assertThat(Tool.openssl(directory, "ocsp", "-respin", "status.ocsp", "-noverify", "-resp_text")
                        .output())
                .contains("Cert Status: good", "OCSP No Check", "OCSP Signing");
    }

    private Tool ask(TestHierarchy hierarchy, TestCa issuer, TestIdentity leaf) throws Exception {
        write("root.pem", hierarchy.root().identity());
        write("issuer.pem", issuer.identity());
        write("issuing.pem", hierarchy.issuing().identity());
        write("leaf.pem", leaf);
        List<String> arguments = new ArrayList<>(List.of("ocsp", "-issuer", "issuer.pem", "-cert", "leaf.pem"));
        arguments.addAll(List.of("-CAfile", "root.pem", "-verify_other", "issuing.pem", "-nonce"));
        arguments.addAll(List.of("-url", hierarchy.ocsp().uri().toString()));
        return Tool.openssl(directory, arguments.toArray(new String[0]));
    }

    private void write(String name, TestIdentity identity) throws Exception {
        Pem.write(directory.resolve(name), "CERTIFICATE", identity.certificate().getEncoded());
    }
}
