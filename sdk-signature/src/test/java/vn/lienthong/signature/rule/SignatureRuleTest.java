package vn.lienthong.signature.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.MessageTemplate;

@DisplayName("SG-60: the register of codes")
class SignatureRuleTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Map<String, String> EFFECTS = Map.of(
            "INV",
            "INVALID/ERROR",
            "IND",
            "INDETERMINATE/ERROR",
            "ACC",
            "ACCEPTANCE/ERROR",
            "WARN",
            "NONE/WARN",
            "INFO",
            "NONE/INFO");

    static List<MessageTemplate> templates() {
        return Stream.<MessageTemplate>concat(SignatureRules.all().stream(), Stream.of(SigningRefusal.values()))
                .toList();
    }

    @Test
    void holdsExactlyTheCodesOfTheSpecificationWithTheirEffects() throws IOException {
        Map<String, String> expected = lines("register.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Objects.requireNonNull(EFFECTS.get(cells[1]))));
        Map<String, String> actual = SignatureRules.all().stream()
                .collect(Collectors.toMap(SignatureRule::id, rule -> rule.effect() + "/" + rule.severity()));

        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void holdsExactlyTheRefusalsOfTheSpecification() throws IOException {
        assertThat(Stream.of(SigningRefusal.values()).map(SigningRefusal::id))
                .containsExactlyInAnyOrderElementsOf(lines("refusals.txt"));
    }

    @Test
    void givesNoCodeToTwoMeanings() {
        Set<String> seen = new HashSet<>();
        assertThat(templates())
                .allSatisfy(template -> assertThat(seen.add(template.id())).isTrue());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isTextInBothLanguagesWithTheSameHoles(MessageTemplate template) {
        assertThat(template.vi()).isNotBlank().isNotEqualTo(template.en());
        assertThat(template.en()).isNotBlank();
        assertThat(template.vi().chars()).as("Vietnamese has its diacritics").anyMatch(c -> c > 127);
        assertThat(template.en().chars()).allMatch(c -> c < 128);
        assertThat(holes(template.vi())).isEqualTo(holes(template.en()));
        assertThat(template.vi() + template.en()).doesNotContainPattern("\\{[^0-9]");
    }

    @Test
    void isInvalidBeforeItIsUndecided() {
        Findings findings = Findings.of(RevocationRule.NONE.at(""), CryptoRule.DIGEST.at(""), TimeRule.CLAIMED.at(""));

        assertThat(Verdict.of(findings)).isEqualTo(Verdict.INVALID);
    }

    @Test
    void warningsAndExpectationsLeaveAVerdictAlone() {
        Findings findings =
                Findings.of(PdfRule.LEGACY.at(""), ExpectationRule.HIERARCHY.at(""), AlgorithmRule.PKCS15.at(""));

        assertThat(Verdict.of(findings)).isEqualTo(Verdict.VALID);
    }

    @Test
    void aRuleRaisedByPolicyLeavesTheVerdictUndecided() {
        assertThat(Verdict.of(Findings.of(AlgorithmRule.PKCS15.raisedAt("")))).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void anUnknownErrorLeavesTheVerdictUndecided() {
        Finding unknown = new Finding("SIG-X", Severity.ERROR, "", AlgorithmRule.PKCS15.format(), "");

        assertThat(Verdict.of(Findings.of(unknown))).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    @DisplayName("SG-42: a lowered effect names its switch")
    void aLoweredRuleNamesItsSwitch() {
        Finding finding = AlgorithmRule.WEAK_HASH.allowedAt("", "acceptWeakBefore=2020-01-01", "SHA-1");

        assertThat(Effect.of(finding)).isEqualTo(Effect.NONE);
        assertThat(finding.message().vi()).contains("SHA-1", "acceptWeakBefore=2020-01-01");
        assertThat(finding.message().en()).contains("SHA-1", "acceptWeakBefore=2020-01-01");
    }

    @Test
    void theWorstOfAllVerdictsDecides() {
        assertThat(Verdict.worst(List.of())).isEqualTo(Verdict.UNSIGNED);
        assertThat(Verdict.worst(List.of(Verdict.VALID, Verdict.INDETERMINATE))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Verdict.worst(List.of(Verdict.INDETERMINATE, Verdict.INVALID, Verdict.VALID)))
                .isEqualTo(Verdict.INVALID);
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(SignatureRuleTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
