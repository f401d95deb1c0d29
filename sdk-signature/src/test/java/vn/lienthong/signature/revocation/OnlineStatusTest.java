package vn.lienthong.signature.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.security.cert.CRLReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.testkit.pki.HttpFault;
import vn.lienthong.testkit.pki.OcspFlaw;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestHierarchy;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.time.TestClock;

class OnlineStatusTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private TestClock clock;
    private TestPki pki;
    private TestHierarchy tree;
    private TestIdentity leaf;
    private HttpFetcher fetcher;
    private RevocationChecker checker;

    @BeforeEach
    void start() {
        clock = TestClock.at(NOW);
        pki = TestPki.start(clock);
        tree = pki.government();
        leaf = tree.issue(SampleSubjects.leader());
        fetcher = new HttpFetcher(FetchRules.builder()
                .privateHost(pki.baseUri().getHost())
                .port(pki.baseUri().getPort())
                .build());
        checker = RevocationChecker.online(AlgorithmPolicy.national(), fetcher, clock);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        pki.close();
    }

    private CertificateStatus ask(RevocationChecker by) {
        StatusQuestion question = new StatusQuestion(
                leaf.certificate(),
                tree.issuing().certificate(),
                tree.issuing().certificate().getPublicKey(),
                clock.now(),
                clock.now(),
                null,
                "path[0]");
        return by.status(question, RevocationData.none(), name -> List.of(), new FetchAllowance(clock));
    }

    private List<String> rules(CertificateStatus status) {
        return status.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void asksTheResponderFirst() {
        CertificateStatus status = ask(checker);

        assertThat(status.value()).isEqualTo(CertificateStatus.Value.GOOD);
        assertThat(status.source()).isEqualTo(CertificateStatus.Source.OCSP);
        assertThat(status.evidence().get(0).origin()).isEqualTo(Origin.NETWORK);
        assertThat(tree.crls().requests()).isZero();
    }

    @Test
    void readsRevocationAndItsReason() {
        leaf.revoke(NOW.minusSeconds(60), CRLReason.KEY_COMPROMISE);

        CertificateStatus status = ask(checker);

        assertThat(status.value()).isEqualTo(CertificateStatus.Value.REVOKED);
        assertThat(status.revocation().reason()).isEqualTo(CRLReason.KEY_COMPROMISE);
        assertThat(status.revocation().at()).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    @DisplayName("pitfall 20: OCSP is asked once while its answer is fresh")
    void remembersAnAnswer() {
        ask(checker);
        CertificateStatus again = ask(checker);

        assertThat(tree.ocsp().requests()).isEqualTo(1);
        assertThat(again.evidence().get(0).origin()).isEqualTo(Origin.CACHE);
        clock.advance(Duration.ofMinutes(61));
        ask(checker);
        assertThat(tree.ocsp().requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = OcspFlaw.class,
            names = {"NO_NONCE", "NO_NEXT_UPDATE"})
    void acceptsWhatTheStandardAllows(OcspFlaw flaw) {
        tree.ocsp().always(flaw);

        assertThat(ask(checker).source()).isEqualTo(CertificateStatus.Source.OCSP);
    }

    @ParameterizedTest
    @EnumSource(
            value = OcspFlaw.class,
            names = {"NO_NONCE", "NO_NEXT_UPDATE"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("pitfall 21: a flawed answer is not believed, the list is asked instead")
    void turnsToTheListWhenTheAnswerIsFlawed(OcspFlaw flaw) {
        tree.ocsp().always(flaw);

        CertificateStatus status = ask(checker);

        assertThat(status.value()).isEqualTo(CertificateStatus.Value.GOOD);
        assertThat(status.source()).isEqualTo(CertificateStatus.Source.CRL);
        assertThat(status.findings().errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_SIGNER, SIG-REV-OCSP",
        "FOREIGN_RESPONDER, SIG-REV-OCSP",
        "RESPONDER_WITHOUT_PURPOSE, SIG-REV-OCSP",
        "EXPIRED_RESPONDER, SIG-REV-OCSP",
        "WRONG_NONCE, SIG-REV-OCSP",
        "MALFORMED, SIG-REV-OCSP",
        "STALE, SIG-REV-STALE",
        "UNKNOWN, SIG-REV-NONE",
        "SHA1_SIGNED, SIG-REV-OCSP"
    })
    void saysWhyThereIsNoStatus(OcspFlaw flaw, String rule) {
        tree.ocsp().always(flaw);
        tree.crls().always(HttpFault.NOT_FOUND);

        CertificateStatus status = ask(checker);

        assertThat(rules(status)).contains(rule, "SIG-NET-FAILED");
        assertThat(status.isUsable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpFault.class,
            names = {"BAD_GATEWAY_HTML", "HTML_200", "NOT_FOUND", "REDIRECT", "EMPTY", "CUT_BODY", "ENDLESS", "DROP"})
    @DisplayName("pitfall 24: whatever the server does, there is an end and no status")
    void survivesEveryFaultOfTheServer(HttpFault fault) {
        tree.ocsp().always(fault);
        tree.crls().always(fault);

        CertificateStatus status = ask(checker);

        assertThat(status.value()).isEqualTo(CertificateStatus.Value.NONE);
        assertThat(status.findings().hasErrors()).isTrue();
    }

    @Test
    @DisplayName("pitfall 33: a failed load is forgotten after a minute")
    void recoversFromAFailure() {
        tree.ocsp().always(HttpFault.BAD_GATEWAY_HTML);
        tree.crls().always(HttpFault.BAD_GATEWAY_HTML);
        ask(checker);
        tree.ocsp().heal();
        tree.crls().heal();

        assertThat(ask(checker).isUsable()).isFalse();
        clock.advance(Duration.ofSeconds(61));
        assertThat(ask(checker).value()).isEqualTo(CertificateStatus.Value.GOOD);
    }

    @Test
    @DisplayName("SG-50: without a fetcher no connection is opened")
    void opensNoConnectionOffline() {
        assertThat(ask(RevocationChecker.offline(AlgorithmPolicy.national())).value())
                .isEqualTo(CertificateStatus.Value.NONE);
        assertThat(tree.ocsp().requests() + tree.crls().requests()).isZero();
    }

    @Test
    @DisplayName("7.9: a private address is refused unless its host is listed for it")
    void refusesPrivateAddresses() {
        try (HttpFetcher strict = new HttpFetcher(FetchRules.builder()
                .host(pki.baseUri().getHost())
                .port(pki.baseUri().getPort())
                .build())) {
            CertificateStatus status = ask(RevocationChecker.online(AlgorithmPolicy.national(), strict, clock));

            assertThat(rules(status)).contains("SIG-NET-BLOCKED", "SIG-REV-NONE");
            assertThat(tree.ocsp().requests() + tree.crls().requests()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://other.example.vn/a.crl",
                "ftp://crl.example.vn/a.crl",
                "http://crl.example.vn:8080/a.crl",
                "http://user@crl.example.vn/a.crl",
                "file:///etc/passwd",
                "http://crl.example.vn.evil.example/a.crl"
            })
    @DisplayName("7.9: addresses off the list")
    void refusesAddressesOffTheList(String address) {
        FetchRules rules = FetchRules.builder().host("crl.example.vn").build();

        assertThat(rules.allows(URI.create(address))).isFalse();
        assertThat(rules.allows(URI.create("http://CRL.example.vn/a.crl"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "::ffff:10.0.0.1"
            })
    @DisplayName("7.9: addresses that are not public")
    void knowsAddressesThatAreNotPublic(String address) throws Exception {
        FetchRules rules =
                FetchRules.builder().host("a.example").privateHost("b.example").build();

        assertThat(rules.allows("a.example", InetAddress.getByName(address))).isFalse();
        assertThat(rules.allows("b.example", InetAddress.getByName(address))).isTrue();
        assertThat(rules.allows("a.example", InetAddress.getByName("203.0.113.7")))
                .isTrue();
    }
}
