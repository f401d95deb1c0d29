package vn.lienthong.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.id.DossierCodeGrammar;
import vn.lienthong.core.privacy.PersonalText;

class DossierValidatorTest {
    private final DossierValidator validator =
            new DossierValidator(DossierLimits.SEEN, DossierCodeGrammar.TOLERANT, SampleDossiers.CLOCK);

    @Test
    @DisplayName("10.1: the dossier of the worked example has no finding at all")
    void findsNothingWrongWithTheWorkedExample() {
        assertThat(validator.check(SampleDossiers.processing())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierStatus.class,
            names = {"RECEIVED", "PROCESSING", "PAYMENT_REQUESTED", "STOPPED", "FINISHED", "RETURNED"})
    @DisplayName("R-10: 2, 4, 6, 8, 9 and 10 need a time of receipt")
    void needsAReceiptTime(DossierStatus status) {
        assertThat(rules(SampleDossiers.processing().moved(status, DossierTimes.NONE)))
                .contains("PORTAL-DOSSIER-RECEIVED-MISSING");
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierStatus.class,
            names = {"REGISTERED", "NOT_ACCEPTED", "SUPPLEMENT_REQUESTED", "WITHDRAWN"})
    @DisplayName("R-10: 1, 3, 5 and 7 do not, for the dossier may never have been accepted")
    void needsNoReceiptTime(DossierStatus status) {
        Findings found = validator.check(SampleDossiers.processing().moved(status, DossierTimes.NONE));
        assertThat(found.errors()).isEmpty();
    }

    @Test
    @DisplayName("R-10: 9 and 10 need an end of processing")
    void needsAnEnd() {
        assertThat(rules(SampleDossiers.processing().moved(DossierStatus.FINISHED, SampleDossiers.times())))
                .contains("PORTAL-DOSSIER-FINISHED-MISSING");
    }

    @Test
    @DisplayName("R-10: submitted, received, finished and returned follow one another, whatever lies between")
    void findsTimesOutOfOrder() {
        DossierTimes wrong = DossierTimes.NONE
                .withSubmitted(Instant.parse("2026-03-10T00:00:00Z"))
                .withReturned(Instant.parse("2026-03-09T00:00:00Z"));
        Findings found = validator.check(SampleDossiers.processing().moved(DossierStatus.REGISTERED, wrong));
        assertThat(found.errors()).extracting(Finding::rule).containsExactly("PORTAL-DOSSIER-ORDER");
    }

    @Test
    @DisplayName("R-11: twelve digits are no TechID, and the finding does not quote them")
    void refusesAnIdentityNumberAsTechId() {
        Dossier dossier = Dossier.builder(
                        SampleDossiers.CODE,
                        SampleDossiers.processing().procedure(),
                        SampleDossiers.applicant().withTechId(TechId.of("999190000123")),
                        PersonalText.of("x"),
                        SampleDossiers.processing().handling())
                .times(SampleDossiers.times())
                .in(DossierStatus.PROCESSING);
        Findings found = validator.check(dossier);
        assertThat(found.errors()).extracting(Finding::rule).containsExactly("PORTAL-DOSSIER-TECH-ID");
        assertThat(found.toString()).doesNotContain("999190000123");
    }

    @Test
    @DisplayName("R-8: a summary over the limit is a finding with limit and length, never cut")
    void findsATooLongSummary() {
        Dossier dossier = Dossier.builder(
                        SampleDossiers.CODE,
                        SampleDossiers.processing().procedure(),
                        SampleDossiers.applicant(),
                        PersonalText.of("ệ".repeat(1_001)),
                        SampleDossiers.processing().handling())
                .times(SampleDossiers.times())
                .in(DossierStatus.PROCESSING);
        assertThat(validator.check(dossier).errors())
                .singleElement()
                .satisfies(f -> assertThat(f.message().en()).contains("1001").contains("1000"));
    }

    @Test
    @DisplayName("R-9, R-26: files joined by ## are refused; a time stamp in a link is reported")
    void judgesLinks() {
        Dossier joined = withLink("https://files.example.vn/a##https://files.example.vn/b");
        Dossier stamped = withLink("https://files.example.vn/a?t=1772000000000&download=true");
        Dossier relative = withLink("/a.pdf");
        assertThat(rules(joined)).contains("PORTAL-DOSSIER-JOINED-FILES");
        assertThat(rules(relative)).contains("PORTAL-DOSSIER-LINK");
        assertThat(validator.check(stamped))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARN));
    }

    @Test
    @DisplayName("R-48: what counts against the agency is a warning, never an error")
    void warnsOfWhatCountsAgainstTheAgency() {
        Dossier dossier = Dossier.builder(
                        SampleDossiers.CODE,
                        SampleDossiers.processing().procedure(),
                        Applicant.of(
                                ApplicantKind.CITIZEN,
                                SampleDossiers.applicant().name()),
                        PersonalText.of("x"),
                        Handling.by("Sở Thử nghiệm")
                                .withReturnWay(ReturnWay.COUNTER)
                                .withChannel(Channel.ONLINE))
                .times(DossierTimes.NONE
                        .withReceived(SampleDossiers.RECEIVED)
                        .withFinished(SampleDossiers.RECEIVED.plusSeconds(60)))
                .supplement(new Supplement(1L, null, null, null, null, null, null, null))
                .in(DossierStatus.FINISHED);
        Findings found = validator.check(dossier);
        assertThat(found.errors()).isEmpty();
        assertThat(found)
                .extracting(Finding::rule)
                .containsExactly(
                        "PORTAL-DOSSIER-DUE-MISSING",
                        "PORTAL-DOSSIER-TECH-ID-MISSING",
                        "PORTAL-DOSSIER-ONLINE-WITHOUT-RESULT",
                        "PORTAL-DOSSIER-FEES-MISSING",
                        "PORTAL-DOSSIER-SUPPLEMENT-TIMES");
    }

    @Test
    @DisplayName("R-6: a local status without a portal status is a configuration error at start-up")
    void refusesAHoleInTheStatusMap() {
        Map<String, DossierStatus> map = Map.of("moi", DossierStatus.REGISTERED);
        assertThatThrownBy(() -> StatusMap.of(Set.of("moi", "xong"), map)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> StatusMap.of(Set.of(), map)).isInstanceOf(ConfigurationException.class);
        assertThat(StatusMap.of(Set.of("moi"), map).portalStatus("moi")).isEqualTo(DossierStatus.REGISTERED);
    }

    @Test
    @DisplayName("R-25: a dossier prints no name, number, address, link or summary")
    void printsMasked() {
        assertThat(SampleDossiers.processing().toString())
                .doesNotContain(
                        "Ví Dụ", "999190000123", "vidu@example.org", "0000000001", "sig=abc", "trích lục\"", "3f6c");
    }

    private static Dossier withLink(String link) {
        Dossier dossier = SampleDossiers.processing();
        Component component = Component.of("F-1", "a.pdf", FileLink.of(link));
        return dossier.with(new DossierPapers(List.of(component), List.of(), List.of(), List.of()));
    }

    private List<String> rules(Dossier dossier) {
        return validator.check(dossier).stream().map(Finding::rule).toList();
    }
}
