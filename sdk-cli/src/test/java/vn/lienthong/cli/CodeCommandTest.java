package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeCommandTest {
    @Test
    void aDossierCodeIsTakenApart() {
        Cli cli = Cli.run("code", "dossier", "000.00.07.H99-260309-0014", "--json");
        assertThat(cli.exit()).isZero();
        assertThat(cli.err()).isEmpty();
        JsonObject json = cli.json();
        assertThat(json.getBoolean("valid")).isTrue();
        assertThat(json.getString("kind")).isNotEmpty();
        assertThat(json.getString("org")).isEqualTo("000.00.07.H99");
        assertThat(json.getString("date")).isEqualTo("2026-03-09");
        assertThat(json.getString("serial")).isEqualTo("0014");
        assertThat(json.getJsonArray("findings")).isEmpty();
    }

    @Test
    void aDossierCodeOfThirtyFebruaryIsBadWithAFindingInBothLanguages() {
        Cli cli = Cli.run("code", "dossier", "H99.07.02-260230-0001", "--json");
        assertThat(cli.exit()).isEqualTo(1);
        JsonObject finding = cli.json().getJsonArray("findings").getJsonObject(0);
        assertThat(finding.keySet()).contains("rule", "severity", "path", "message", "source");
        assertThat(finding.getJsonObject("message").keySet()).containsExactlyInAnyOrder("vi", "en");
    }

    @Test
    void strictRefusesWhatTolerantTakes() {
        assertThat(Cli.run("code", "dossier", "G98.03-20260714-0031846").exit()).isZero();
        assertThat(Cli.run("code", "dossier", "G98.03-20260714-0031846", "--strict")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void anAgencyCodeNamesItsKind() {
        assertThat(Cli.run("code", "agency", "000.00.18.G12", "--json").json().getString("kind"))
                .isEqualTo("OLD");
        assertThat(Cli.run("code", "agency", "H29.01.01", "--json").json().getString("kind"))
                .isEqualTo("QD20");
    }

    @Test
    void aDocumentNumberIsTakenApart() {
        JsonObject json = Cli.run("code", "document", "125/SVD-VP", "--json").json();
        assertThat(json.getString("number")).isEqualTo("125");
        assertThat(json.getString("notation")).isEqualTo("SVD-VP");
    }

    @Test
    void aBatchAnswersEveryLineInOrderAndSurvivesBadOnes() {
        String input = String.join(
                "\n",
                "{\"text\":\"000.00.07.H99-260309-0014\"}",
                "{\"text\":5",
                "{\"texx\":\"x\"}",
                "",
                "{\"strict\":true}",
                "{\"text\":\"G98.03-20260714-0031846\",\"strict\":true}",
                "{\"text\":\"G98.03-20260714-0031846\"}",
                "{\"text\":\"--json\"}");
        Cli cli = Cli.run(Map.of(), input, "code", "dossier", "--batch");
        assertThat(cli.exit()).isZero();
        List<Integer> exits =
                cli.lines().stream().map(line -> line.getInt("exit")).toList();
        assertThat(exits).containsExactly(0, 64, 64, 64, 1, 0, 1);
    }

    @Test
    void aMissingArgumentIsAUsageErrorWithoutAStackTrace() {
        Cli cli = Cli.run("code", "dossier", "--lang", "en");
        assertThat(cli.exit()).isEqualTo(64);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("TEXT").doesNotContain("\tat ");
    }

    @Test
    void anUnknownOptionIsAUsageError() {
        assertThat(Cli.run("code", "dossier", "--no-such").exit()).isEqualTo(64);
        assertThat(Cli.run("no-such-command").exit()).isEqualTo(64);
        assertThat(Cli.run("code").exit()).isEqualTo(64);
    }

    @Test
    void speaksTheLanguageAsked() {
        assertThat(Cli.run("code", "dossier", "x", "--lang", "vi").out())
                .isNotEqualTo(Cli.run("code", "dossier", "x", "--lang", "en").out());
        assertThat(Cli.run("code", "dossier", "x", "--lang", "fr").exit()).isEqualTo(64);
    }
}
