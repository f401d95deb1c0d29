package vn.lienthong.signature.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.signature.revocation.Origin;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.testkit.time.TestClock;

@DisplayName("example 13.5: time and revocation of a certificate of 2024 to 2026")
class ControlTimeTest {
    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static Lab.Entity root;
    private static Lab.Entity leaf;

    @BeforeAll
    static void make() {
        root = Lab.root("CN=Root");
        leaf = Lab.issue(root, Lab.plan("CN=Leaf").valid(BEGIN, END));
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    private static byte[] list(String thisUpdate, String nextUpdate, Integer reason, String revokedOn) {
        return Lab.crl(root, day(thisUpdate), day(nextUpdate), entries -> {
            if (reason != null) {
                entries.addCRLEntry(leaf.certificate().getSerialNumber(), Date.from(day(revokedOn)), reason);
            }
        });
    }

    private static PathReport judge(String claimed, String proven, String verified, byte[]... lists) {
        TestClock clock = TestClock.at(day(verified));
        RevocationData.Builder data = RevocationData.builder();
        for (byte[] list : lists) {
            data.crl(list, Origin.DOCUMENT);
        }
        TrustStore trust = TrustStore.builder("t")
                .anchor(Anchor.of(root.certificate(), Hierarchy.GOVERNMENT).usableBetween(BEGIN, day("2035-01-01")))
                .build();
        JudgingTimes times = JudgingTimes.now(clock.now())
                .claimed(day(claimed))
                .proven(Optional.ofNullable(proven).map(ControlTimeTest::day).orElse(null));
        return PathValidator.builder(trust, clock)
                .build()
                .validate(PathQuestion.builder(leaf.certificate(), times)
                        .evidence(data.build())
                        .build());
    }

    private static List<String> serious(PathReport report) {
        return report.findings().stream()
                .filter(finding ->
                        !finding.rule().startsWith("SIG-ID-") && !finding.rule().contains("USAGE-ABSENT"))
                .map(Finding::rule)
                .toList();
    }

    private static final byte[] NO_LIST = new byte[0];

    @ParameterizedTest(name = "claimed {0}, proven {1}, {2}, verified {3}: {5}")
    @CsvSource({
        "2026-03-10, , good,    2026-11-22, VALID, ''",
        "2026-03-10, , none,    2026-11-22, INDETERMINATE, SIG-REV-NONE",
        "2026-03-10, , ended,   2026-11-22, INDETERMINATE, SIG-REV-STALE",
        "2026-03-10, , revoked, 2026-11-22, INDETERMINATE, SIG-REV-NO-POE",
        "2026-03-10, 2026-03-10, revoked, 2026-11-22, VALID, SIG-REV-LATER",
        "2026-06-20, , revoked, 2026-11-22, INVALID, SIG-REV-REVOKED",
        "2026-06-20, 2026-06-20, revoked, 2026-11-22, INVALID, SIG-REV-REVOKED",
        "2026-03-10, , held,    2026-11-22, INDETERMINATE, SIG-REV-HOLD",
        "2026-03-10, 2026-03-10, held, 2026-11-22, VALID, SIG-REV-LATER",
        "2026-03-10, 2026-03-10, then, 2029-03-01, VALID, ''",
        "2027-01-05, , good27,  2027-01-06, INVALID, SIG-CERT-PERIOD",
        "2023-12-01, , good,    2026-11-22, INVALID, SIG-CERT-PERIOD",
        "2026-03-10, 2023-12-01, good, 2026-11-22, INVALID, SIG-CERT-PERIOD"
    })
    void judgesTheRow(String claimed, String proven, String status, String verified, Verdict verdict, String rule) {
        byte[] evidence = switch (status) {
            case "good" -> list("2026-11-21", "2026-11-29", null, null);
            case "good27" -> list("2027-01-05", "2027-01-15", null, null);
            case "ended" -> list("2026-05-01", "2026-05-08", null, null);
            case "then" -> list("2026-03-09", "2026-03-17", null, null);
            case "revoked" -> list("2026-11-21", "2026-11-29", CRLReason.keyCompromise, "2026-06-05");
            case "held" -> list("2026-11-21", "2026-11-29", CRLReason.certificateHold, "2026-06-05");
            default -> NO_LIST;
        };

        PathReport report =
                evidence.length == 0 ? judge(claimed, proven, verified) : judge(claimed, proven, verified, evidence);

        assertThat(report.verdict()).isEqualTo(verdict);
        if (rule.isEmpty()) {
            assertThat(serious(report)).isEmpty();
        } else {
            assertThat(serious(report)).contains(rule);
        }
    }

    @Test
    @DisplayName("a certificate that expired, its signing time not proven")
    void needsAProofOfTimeAfterExpiry() {
        PathReport report = judge("2026-03-10", null, "2027-03-01", list("2027-02-28", "2027-03-08", null, null));

        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(serious(report)).contains("SIG-TIME-NO-POE", "SIG-REV-EXPIRED-DROPPED");
    }

    @Test
    @DisplayName("a list that says it keeps expired certificates still counts after their end")
    void believesAListThatKeepsExpiredCertificates() {
        Extension keeps = Lab.extension(
                Extension.expiredCertsOnCRL, false, new ASN1GeneralizedTime(Date.from(day("2020-01-01"))));
        byte[] list = Lab.crl(root, day("2027-02-28"), day("2027-03-08"), entries -> {}, keeps);

        assertThat(serious(judge("2026-03-10", "2026-03-10", "2027-03-01", list)))
                .isEmpty();
    }

    @Test
    @DisplayName("an invalidity date before the proven time takes the proof away")
    void heedsTheInvalidityDate() {
        byte[] list = Lab.crl(
                root,
                day("2026-11-21"),
                day("2026-11-29"),
                entries -> entries.addCRLEntry(
                        leaf.certificate().getSerialNumber(),
                        Date.from(day("2026-06-05")),
                        CRLReason.keyCompromise,
                        Date.from(day("2026-02-01"))));

        assertThat(serious(judge("2026-03-10", "2026-03-10", "2026-11-22", list)))
                .contains("SIG-REV-NO-POE");
    }

    @Test
    @DisplayName("a list issued after the control time says more than one of that time")
    void prefersTheListIssuedAfterwards() {
        byte[] then = list("2026-03-09", "2026-03-17", null, null);
        byte[] later = list("2026-11-21", "2026-11-29", CRLReason.keyCompromise, "2026-03-01");

        PathReport report = judge("2026-03-10", "2026-03-10", "2026-11-22", then, later);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.validAtSigning()).isFalse();
    }

    @Test
    @DisplayName("five minutes of skew before the period begins")
    void allowsForSkewAtTheBegin() {
        JudgingTimes early = JudgingTimes.at(BEGIN.minusSeconds(240));
        JudgingTimes tooEarly = JudgingTimes.at(BEGIN.minusSeconds(360));

        assertThat(PeriodRule.check(leaf.certificate(), early, "")).isEmpty();
        assertThat(PeriodRule.check(leaf.certificate(), tooEarly, "")).isPresent();
        assertThat(PeriodRule.check(leaf.certificate(), JudgingTimes.at(END.plusSeconds(1)), ""))
                .isPresent();
    }
}
