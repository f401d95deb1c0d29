package vn.lienthong.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.InvalidInputException;

class NumbersTest {
    @ParameterizedTest(name = "portal 5.6: {0} is {1}")
    @CsvSource({
        "1.000123,NATIONAL,1.000123,",
        "1.000123.000.00.00.H99,LOCAL_OLD,1.000123,000.00.00.H99",
        "1.000123.H99,LOCAL_NEW,1.000123,H99",
        "BVD-12,UNKNOWN,,",
        "1.000123.xyz,UNKNOWN,,"
    })
    void readsProcedureCodes(String text, ProcedureCode.Form form, String national, String agency) {
        Parsed<ProcedureCode> parsed = ProcedureCode.parse(text);

        ProcedureCode code = parsed.orThrow();
        assertThat(code.text()).isEqualTo(text);
        assertThat(code.form()).isEqualTo(form);
        assertThat(code.national().orElse(null)).isEqualTo(national);
        assertThat(code.agency().map(AgencyCode::text).orElse(null)).isEqualTo(agency);
        assertThat(parsed.hasWarnings()).isEqualTo(form == ProcedureCode.Form.UNKNOWN);
    }

    @ParameterizedTest(name = "portal 5.6: {0}")
    @CsvSource({
        "1.000123.01,1.000123,01",
        "1.000123.H99.02,1.000123.H99,02",
        "1.000123.000.00.00.H99.01,1.000123.000.00.00.H99,01"
    })
    void readsOnlineServiceCodes(String text, String procedure, String number) {
        assertThat(OnlineServiceCode.parse(text).parts()).isEqualTo(Map.of("procedure", procedure, "number", number));
        assertThat(OnlineServiceCode.of(text).procedure()).contains(ProcedureCode.of(procedure));
    }

    @Test
    void keepsAServiceCodeOfAnotherShape() {
        Parsed<OnlineServiceCode> parsed = OnlineServiceCode.parse("DVC-7");

        assertThat(parsed.orThrow().text()).isEqualTo("DVC-7");
        assertThat(parsed.hasWarnings()).isTrue();
    }

    @ParameterizedTest(name = "refuses [{0}]")
    @ValueSource(strings = {"", "  ", "1.0\u0000"})
    void refusesUnreadableCodes(String text) {
        assertThat(ProcedureCode.parse(text).isValid()).isFalse();
        assertThat(OnlineServiceCode.parse(text).isValid()).isFalse();
        assertThatThrownBy(() -> ProcedureCode.of(text)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> OnlineServiceCode.of(text)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void readsBothCitizenNumbers() {
        assertThat(CitizenId.of(" 001099000123 ").kind()).isEqualTo(CitizenId.Kind.PERSONAL_NUMBER);
        assertThat(CitizenId.of("000111222").kind()).isEqualTo(CitizenId.Kind.OLD_CARD);
        assertThat(CitizenId.of("001099000123")).hasToString("*********123");
    }

    @Test
    void refusesACitizenNumberWithoutQuotingIt() {
        assertThatThrownBy(() -> CitizenId.of("00109900012"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageNotContaining("0010990");
        assertThat(CitizenId.parse("0010990001AB").isValid()).isFalse();
    }

    @Test
    void notesAProvinceThatDoesNotExistWithoutRefusing() {
        Parsed<CitizenId> parsed = CitizenId.parse("999099000123");

        assertThat(parsed.isValid()).isTrue();
        assertThat(parsed.hasWarnings()).isFalse();
        assertThat(parsed.findings().hasRule("CORE-ID-CITIZEN-PROVINCE")).isTrue();
        assertThat(parsed.parts()).isEmpty();
    }

    @Test
    void readsEnterpriseCodes() {
        assertThat(EnterpriseCode.parse("0000000000").isValid()).isTrue();
        assertThat(EnterpriseCode.of("9900000001-002").dependentUnit()).contains("002");
        assertThat(EnterpriseCode.of("9900000001002").base()).isEqualTo("9900000001");
        assertThat(EnterpriseCode.parse("990000000").isValid()).isFalse();
        assertThatThrownBy(() -> EnterpriseCode.of("99000000A1")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void warnsOfACheckDigitThatDoesNotFit() {
        // 9·31 + 9·29 = 540; 540 mod 11 = 1; 10 - 1 = 9
        assertThat(EnterpriseCode.parse("9900000009").hasWarnings()).isFalse();
        assertThat(EnterpriseCode.parse("9900000001").hasWarnings()).isTrue();
    }
}
