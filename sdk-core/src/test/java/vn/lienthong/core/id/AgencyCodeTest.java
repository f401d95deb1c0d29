package vn.lienthong.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.InvalidInputException;

class AgencyCodeTest {
    @ParameterizedTest(name = "DX-45 {0} is {1}")
    @CsvSource({
        "000.00.00.G22, OLD",
        "000.00.18.G12, OLD",
        "000.12.31.H53, OLD",
        "G12, QD20",
        "G12.18, QD20",
        "H29.01.01, QD20",
        "H37.DN.002, QD20",
        "Z99ABC01, QD20",
        "020000000000, ENTERPRISE",
        "0000000000, ENTERPRISE",
        "0000000000-001, ENTERPRISE",
        "00.53.W00, HUB",
        "14.00.W00, HUB",
        "001.00.20.TT2, SYSTEM",
        "777.77.04.D77, SYSTEM",
        "001.00.20.JB2, SYSTEM",
        "vxp.saas.02, TEST",
        "01.02.G22, SHORT",
        "01.K36, SHORT",
        "28.22.H17, SHORT",
        "VNPT, UNKNOWN",
        "Z99.01, UNKNOWN"
    })
    void tellsTheFamilies(String text, AgencyCodeKind kind) {
        Parsed<AgencyCode> parsed = AgencyCode.parse(text, Strictness.STANDARD);

        assertThat(parsed.kind()).isEqualTo(kind.name());
        assertThat(parsed.orThrow().text()).isEqualTo(text);
        assertThat(parsed.hasWarnings()).isEqualTo(kind == AgencyCodeKind.UNKNOWN);
    }

    @Test
    void readsOldCodesFromTheRightAndLeavesOutZeros() {
        assertThat(AgencyCode.of("000.12.31.H53").parts())
                .isEqualTo(Map.of("level1", "H53", "level2", "31", "level3", "12"));
        assertThat(AgencyCode.of("000.12.00.H53").parts()).isEqualTo(Map.of("level1", "H53", "level3", "12"));
        assertThat(AgencyCode.of("01.K36").parts()).isEqualTo(Map.of("level1", "K36", "level2", "01"));
    }

    @Test
    void readsNewCodesFromTheLeft() {
        AgencyCode code = AgencyCode.of("H99.07.02");

        assertThat(code.parts()).isEqualTo(Map.of("level1", "H99", "level2", "07", "level3", "02"));
        assertThat(code.level(2)).contains("07");
        assertThat(code.level(4)).isEmpty();
    }

    @Test
    void knowsEnterprisesOfBothForms() {
        assertThat(AgencyCode.of("H99.DN.001").isEnterprise()).isTrue();
        assertThat(AgencyCode.of("020000000000").isEnterprise()).isTrue();
        assertThat(AgencyCode.of("020123456789").parts()).containsEntry("enterprise", "0123456789");
        assertThat(AgencyCode.of("H99.01").isEnterprise()).isFalse();
    }

    @ParameterizedTest(name = "DF-32 [{0}]")
    @ValueSource(
            strings = {
                "H99..01",
                "H99.01.",
                ".H99",
                "H99. 01",
                "H99-01",
                "H99.Đ1",
                "H99.01.01.01.01.01.01.01.01.01.01.01.1"
            })
    void refusesToSendABadForm(String text) {
        Parsed<AgencyCode> parsed = AgencyCode.parse(text, Strictness.STANDARD);

        assertThat(parsed.isValid()).isFalse();
        assertThatThrownBy(parsed::orThrow).isInstanceOf(InvalidInputException.class);
        assertThat(AgencyCode.parse(text, Strictness.TOLERANT).orThrow().text()).isEqualTo(text);
    }

    @Test
    void sendsThirtyFiveCharactersAndReadsSixtyFour() {
        String longest = "H99." + "A".repeat(31);

        assertThat(AgencyCode.parse(longest, Strictness.STANDARD).isValid()).isTrue();
        assertThat(AgencyCode.parse(longest + "A", Strictness.STANDARD).isValid())
                .isFalse();
        assertThat(AgencyCode.parse("H99." + "A".repeat(60), Strictness.TOLERANT)
                        .isValid())
                .isTrue();
        assertThat(AgencyCode.parse("H99." + "A".repeat(61), Strictness.TOLERANT)
                        .isValid())
                .isFalse();
    }

    @Test
    void keepsLowerCaseWithAWarning() {
        Parsed<AgencyCode> parsed = AgencyCode.parse(" h99.01 ", Strictness.STANDARD);

        assertThat(parsed.orThrow().text()).isEqualTo("h99.01");
        assertThat(parsed.kind()).isEqualTo("QD20");
        assertThat(parsed.findings().hasRule("CORE-ID-AGENCY-LOWER-CASE")).isTrue();
    }

    @Test
    void warnsOfOneDigitGroupsOnlyWhenStrict() {
        assertThat(AgencyCode.parse("H99.1", Strictness.STRICT).hasWarnings()).isTrue();
        assertThat(AgencyCode.parse("H99.1", Strictness.STANDARD).findings()).isEmpty();
    }

    @Test
    void convertsOnlyByTheTable() {
        AgencyCode old = AgencyCode.of("000.00.18.G99");
        AgencyCode merged = AgencyCode.of("G98.03");

        assertThat(old.in(AgencyCodeKind.QD20, (code, family) -> Optional.empty()))
                .isEmpty();
        assertThat(old.in(AgencyCodeKind.QD20, (code, family) -> Optional.of(merged)))
                .contains(merged);
        assertThat(old.in(AgencyCodeKind.OLD, (code, family) -> Optional.of(merged)))
                .contains(old);
    }

    @Test
    void refusesNothingAndControlCharacters() {
        assertThatThrownBy(() -> AgencyCode.of("  ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> AgencyCode.of("H99\n01")).isInstanceOf(InvalidInputException.class);
    }

    @Property(tries = 300)
    void neverThrowsAndKeepsWhatItAccepts(@ForAll String text, @ForAll Strictness strictness) {
        AgencyCode.parse(text, strictness)
                .value()
                .ifPresent(code -> assertThat(code.text()).isEqualTo(text.strip()));
    }

    @Property(tries = 300)
    void readsEveryCodeOfTheDecree(@ForAll("newCodes") String text) {
        Parsed<AgencyCode> parsed = AgencyCode.parse(text, Strictness.STANDARD);

        assertThat(parsed.kind()).isEqualTo("QD20");
        assertThat(String.join(".", parsed.parts().values())).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> newCodes() {
        Arbitrary<String> top =
                Arbitraries.strings().withCharRange('A', 'Y').ofLength(1).map(letter -> letter + "99");
        Arbitrary<String> group = Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofMinLength(1)
                .ofMaxLength(6);
        return top.flatMap(first ->
                group.list().ofMaxSize(4).map(rest -> rest.isEmpty() ? first : first + "." + String.join(".", rest)));
    }
}
