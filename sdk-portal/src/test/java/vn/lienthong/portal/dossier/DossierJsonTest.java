package vn.lienthong.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.UnreadableInputException;

class DossierJsonTest {
    private final DossierJson json = new DossierJson(SampleDossiers.CLOCK);

    @Test
    void readsTheWorkedExample() throws IOException {
        DossierReading reading = read(golden());
        assertThat(reading.findings().errors()).isEmpty();
        assertThat(reading.dossier()).contains(SampleDossiers.processing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    "status": "PROCESSING"; "status": "DONE"; status; PORTAL-DOSSIER-MALFORMED
                    "2026-03-09T08:15:00+07:00"; "2026-03-09 08:15"; times.received; PORTAL-DOSSIER-DATE
                    "amount": 0; "amount": -1; fees[0].amount; PORTAL-DOSSIER-MALFORMED
                    "name": "Phí thử nghiệm",; ; fees[0].name; PORTAL-DOSSIER-REQUIRED
                    "unitName": "Sở Thử nghiệm tỉnh Hoa Ban",; ; handling.unitName; PORTAL-DOSSIER-REQUIRED
                    """)
    void namesTheMemberThatIsWrong(String right, String wrong, String path, String rule) throws IOException {
        DossierReading reading = read(golden().replace(right, wrong == null ? "" : wrong));
        assertThat(reading.dossier()).isEmpty();
        assertThat(reading.findings().errors())
                .anySatisfy(f -> assertThat(f.path() + " " + f.rule()).isEqualTo(path + " " + rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{} {}",
                "<html></html>",
                "{\"code\":1}",
                "{\"code\":\"a\",\"code\":\"b\"}"
            })
    void refusesWhatIsNoDossierFile(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void reportsEveryMissingPartOfAnEmptyObject() throws IOException {
        assertThat(read("{}").findings().errors().size()).isGreaterThanOrEqualTo(5);
    }

    private DossierReading read(String text) throws IOException {
        return json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(DossierJsonTest.class.getResourceAsStream("dossier.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
