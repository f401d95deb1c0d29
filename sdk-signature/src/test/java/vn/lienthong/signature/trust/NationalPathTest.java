package vn.lienthong.signature.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.signature.revocation.CertificateStatus;
import vn.lienthong.signature.revocation.Origin;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.testkit.pki.CertificateFlaw;
import vn.lienthong.testkit.pki.CrlFlaw;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestHierarchy;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.time.TestClock;

class NationalPathTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static TestClock clock;
    private static TestPki pki;

    @BeforeAll
    static void start() {
        clock = TestClock.at(NOW);
        pki = TestPki.start(clock);
    }

    @AfterAll
    static void stop() {
        pki.close();
    }

    static TrustStore trust() {
        return TrustStore.builder("test")
                .anchor(Anchor.of(pki.government().root().certificate(), Hierarchy.GOVERNMENT))
                .anchor(Anchor.of(pki.national().root().certificate(), Hierarchy.NATIONAL))
                .intermediates(List.of(
                        pki.government().issuing().certificate(),
                        pki.national().issuing().certificate()))
                .build();
    }

    static RevocationData lists(TestHierarchy hierarchy, CrlFlaw... flaws) {
        return RevocationData.builder()
                .crl(hierarchy.issuing().crl(flaws), Origin.FILE)
                .crl(hierarchy.root().crl(), Origin.FILE)
                .build();
    }

    static PathReport validate(TestIdentity leaf, JudgingTimes times, RevocationData data) {
        return PathValidator.builder(trust(), clock)
                .evidence(data)
                .build()
                .validate(PathQuestion.builder(leaf.certificate(), times)
                        .at("signatures[0]")
                        .build());
    }

    static List<String> errors(PathReport report) {
        return report.findings().errors().stream().map(Finding::rule).toList();
    }

    static List<String> rules(PathReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    @Test
    @DisplayName("SG-22: the hierarchy is that of the anchor reached")
    void reportsTheHierarchyOfTheAnchor() {
        TestIdentity leader = pki.government().issue(SampleSubjects.leader());
        TestIdentity enterprise = pki.national().issue(SampleSubjects.enterprise());

        PathReport government = validate(leader, JudgingTimes.now(NOW), lists(pki.government()));
        PathReport national = validate(enterprise, JudgingTimes.now(NOW), lists(pki.national()));

        assertThat(government.findings().errors()).isEmpty();
        assertThat(government.verdict()).isEqualTo(Verdict.VALID);
        assertThat(government.hierarchy()).isEqualTo(Hierarchy.GOVERNMENT);
        assertThat(government.validAtSigning()).isTrue();
        assertThat(government.path()).hasSize(3);
        assertThat(government.path().get(0).status().value()).isEqualTo(CertificateStatus.Value.GOOD);
        assertThat(government.path().get(2).anchor()).isTrue();
        assertThat(government.evidence()).hasSize(5);
        assertThat(national.verdict()).isEqualTo(Verdict.VALID);
        assertThat(national.hierarchy()).isEqualTo(Hierarchy.NATIONAL);
    }

    @Test
    @DisplayName("SG-36: no status is never VALID, and the law's warning is given once per certificate")
    void isUndecidedWithoutStatus() {
        TestIdentity leader = pki.government().issue(SampleSubjects.leader());

        PathReport report = validate(leader, JudgingTimes.now(NOW), RevocationData.none());

        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(errors(report)).containsExactly("SIG-REV-NONE", "SIG-REV-NONE");
        assertThat(report.validAtSigning()).isNull();
        assertThat(report.findings().asList().get(0).path()).startsWith("signatures[0].path[");
    }

    @Test
    @DisplayName("SG-21, pitfall 16: a look-alike of a trusted authority leads nowhere")
    void refusesALookAlike() {
        TestIdentity forged = pki.lookAlike().issue(SampleSubjects.leader());

        PathReport report = PathValidator.builder(trust(), clock)
                .build()
                .validate(PathQuestion.builder(forged.certificate(), JudgingTimes.now(NOW))
                        .material(forged.chain())
                        .build());

        assertThat(report.hierarchy()).isEqualTo(Hierarchy.NONE);
        assertThat(errors(report)).contains("SIG-PATH-NONE", "SIG-PATH-LOOKALIKE");
        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, SIG-TIME-NO-POE, INDETERMINATE",
        "NOT_YET_VALID, SIG-TIME-NO-POE, INDETERMINATE",
        "REVOKED, SIG-REV-NO-POE, INDETERMINATE",
        "ON_HOLD, SIG-REV-HOLD, INDETERMINATE",
        "WRONG_KEY_USAGE, SIG-CERT-KEY-USAGE, INVALID",
        "WRONG_EXTENDED_KEY_USAGE, SIG-CERT-EKU, INDETERMINATE",
        "WEAK_KEY, SIG-ALG-WEAK-KEY, INDETERMINATE",
        "ROCA_KEY, SIG-ALG-ROCA, INDETERMINATE",
        "SHA1_SIGNED, SIG-ALG-WEAK-HASH, INDETERMINATE",
        "WRONG_ISSUER_SIGNATURE, SIG-PATH-INVALID, INVALID",
        "IS_CA, SIG-CERT-IS-CA, INDETERMINATE",
        "UNKNOWN_CRITICAL_EXTENSION, SIG-PATH-INVALID, INVALID"
    })
    void namesTheFlaw(CertificateFlaw flaw, String rule, Verdict verdict) {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader(), flaw);

        PathReport report = validate(leaf, JudgingTimes.now(NOW), lists(pki.government()));

        assertThat(errors(report)).contains(rule);
        assertThat(report.verdict()).isEqualTo(verdict);
    }

    @Test
    void warnsOfAMissingKeyUsage() {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader(), CertificateFlaw.NO_KEY_USAGE);

        PathReport report = validate(leaf, JudgingTimes.now(NOW), lists(pki.government()));

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(rules(report)).contains("SIG-CERT-KEY-USAGE-ABSENT");
    }

    @ParameterizedTest
    @CsvSource({
        "STALE, SIG-REV-STALE",
        "NOT_YET_VALID, SIG-REV-CRL",
        "WRONG_SIGNER, SIG-REV-CRL",
        "SHA1_SIGNED, SIG-REV-CRL",
        "AUTHORITIES_ONLY, SIG-REV-NONE",
        "UNKNOWN_CRITICAL_EXTENSION, SIG-REV-CRL",
        "TRUNCATED, SIG-REV-CRL"
    })
    @DisplayName("pitfall 19: a list that is not right gives no status")
    void refusesAFlawedList(CrlFlaw flaw, String rule) {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());

        PathReport report = validate(leaf, JudgingTimes.now(NOW), lists(pki.government(), flaw));

        assertThat(errors(report)).contains(rule);
        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void passesOverABadListWhenAGoodOneIsAtHand() {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());
        RevocationData data = lists(pki.government(), CrlFlaw.WRONG_SIGNER).plus(lists(pki.government()));

        assertThat(validate(leaf, JudgingTimes.now(NOW), data).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    @DisplayName("SG-24: an anchor for time stamps vouches for no signer")
    void keepsAnchorsToTheirRoles() {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());
        TrustStore store = TrustStore.builder("roles")
                .anchor(Anchor.of(pki.government().root().certificate(), Hierarchy.GOVERNMENT, AnchorRole.TSA))
                .intermediates(List.of(pki.government().issuing().certificate()))
                .build();
        PathValidator validator = PathValidator.builder(store, clock)
                .evidence(lists(pki.government()))
                .build();

        PathReport signing = validator.validate(
                PathQuestion.builder(leaf.certificate(), JudgingTimes.now(NOW)).build());
        PathReport stamp = validator.validate(PathQuestion.builder(leaf.certificate(), JudgingTimes.now(NOW))
                .purpose(AnchorRole.TSA)
                .build());

        assertThat(errors(signing)).containsExactly("SIG-PATH-ANCHOR");
        assertThat(stamp.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aPinnedLeafNeedsNeitherPathNorStatus() {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());
        TrustStore store = TrustStore.builder("pinned")
                .anchor(Anchor.of(leaf.certificate(), Hierarchy.PRIVATE))
                .build();

        PathReport report = PathValidator.builder(store, clock)
                .build()
                .validate(PathQuestion.builder(leaf.certificate(), JudgingTimes.now(NOW))
                        .build());

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.hierarchy()).isEqualTo(Hierarchy.PRIVATE);
        assertThat(report.path()).hasSize(1);
    }

    @Test
    void certificateCheckOnlyNotesTheUsage() {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader(), CertificateFlaw.WRONG_KEY_USAGE);

        PathReport report = CertificateCheck.builder(trust(), clock)
                .evidence(lists(pki.government()))
                .build()
                .check(leaf.certificate(), NOW);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(rules(report)).contains("SIG-CERT-KEY-USAGE");
    }

    @Test
    void certificateCheckAtATimeOutsideThePeriodIsInvalid() {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());
        CertificateCheck check = CertificateCheck.builder(trust(), clock)
                .evidence(lists(pki.government()))
                .build();

        assertThat(errors(check.check(leaf.certificate(), Instant.parse("2040-01-01T00:00:00Z"))))
                .contains("SIG-CERT-PERIOD");
        assertThat(errors(check.check(leaf.certificate(), Instant.parse("2020-01-01T00:00:00Z"))))
                .contains("SIG-CERT-PERIOD");
    }

    @Test
    void certificateCheckCountsItsTimeAsProven() {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());
        leaf.revoke(NOW.minusSeconds(3600), CRLReason.KEY_COMPROMISE);
        CertificateCheck check = CertificateCheck.builder(trust(), clock)
                .evidence(lists(pki.government()))
                .build();

        assertThat(errors(check.check(leaf.certificate(), NOW))).containsExactly("SIG-REV-REVOKED");
        PathReport before = check.check(leaf.certificate(), NOW.minusSeconds(7200));
        assertThat(before.verdict()).isEqualTo(Verdict.VALID);
        assertThat(rules(before)).contains("SIG-REV-LATER");
    }
}
