package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCheckCommandTest {
    private static final String DOSSIER = """
            {"code": "000.00.07.H99-260309-0014",
             "procedure": {"code": "1.999001", "name": "Thủ tục thử", "fieldCode": "G98-TN01", "fieldName": "Thử nghiệm"},
             "applicant": {"kind": "CITIZEN", "name": "Nguyễn Văn Mẫu"},
             "summary": "Hồ sơ thử nghiệm", "status": "PROCESSING",
             "times": {"submitted": "2026-03-09T08:00:00+07:00", "received": "2026-03-09T08:30:00+07:00",
                       "due": "2026-03-12T17:00:00+07:00"},
             "handling": {"unitName": "Sở Ví Dụ", "returnWay": "POST", "channel": "ONLINE"}}
            """;

    @TempDir
    Path dir;

    private Path file(String content) throws IOException {
        return Files.writeString(dir.resolve("dossier.json"), content);
    }

    @Test
    void aDossierThatLacksMuchIsNotAccepted() throws IOException {
        Cli cli = Cli.run("dossier", "check", file("{\"code\":\"x\"}").toString(), "--json");
        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.json().getBoolean("accepted")).isFalse();
        assertThat(cli.json().getJsonArray("findings")).isNotEmpty();
    }

    @Test
    void acceptedIsWhatHasNoErrors() throws IOException {
        Cli cli = Cli.run("dossier", "check", file(DOSSIER).toString(), "--dialect", "a-session", "--json");
        boolean errors = cli.json().getJsonArray("findings").stream()
                .anyMatch(
                        finding -> finding.asJsonObject().getString("severity").equals("ERROR"));
        assertThat(cli.json().getBoolean("accepted")).as(cli.out()).isTrue().isEqualTo(!errors);
        assertThat(cli.exit()).isZero();
    }

    @Test
    void anInterfaceThatIsNotKnownIsNamed() throws IOException {
        Cli cli = Cli.run("dossier", "check", file(DOSSIER).toString(), "--dialect", "c-token", "--lang", "en");
        assertThat(cli.exit()).isEqualTo(64);
        assertThat(cli.err()).contains("a-session");
    }

    @Test
    void aBatchChecksOneByOne() throws IOException {
        String line = "{\"file\":\"" + file(DOSSIER) + "\"}\n";
        Cli cli = Cli.run(Map.of(), line + "{\"file\":\"/none\"}\n" + line, "dossier", "check", "--batch");
        assertThat(cli.exits()).containsExactly(0, 65, 0);
    }
}
