package vn.lienthong.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-21: error_code is read leniently, the raw value is kept")
class LenientCodeTest {
    @ParameterizedTest
    @CsvSource({
        "'0','0'",
        "'00','0'",
        "' 00 ','0'",
        "'-0','0'",
        "'07','7'",
        "'-03','-3'",
        "'','',",
        "' ',''",
        "'0x','0x'",
        "'SUCCESSFUL','SUCCESSFUL'",
        "'-','-'"
    })
    void isTrimmedAndLosesLeadingZeros(String raw, String text) {
        LenientCode code = LenientCode.of(raw);

        assertThat(code.text()).isEqualTo(text);
        assertThat(code.raw()).isEqualTo(raw);
        assertThat(code.isZero()).isEqualTo(text.equals("0"));
    }

    @Test
    void isEqualWhenItMeansTheSame() {
        assertThat(LenientCode.of("0")).isEqualTo(LenientCode.of("00")).hasSameHashCodeAs(LenientCode.of("00"));
        assertThat(LenientCode.of("3")).isNotEqualTo(LenientCode.of("-3"));
        assertThat(LenientCode.of("3").is("03")).isTrue();
    }

    @Test
    void anEmptyCodeIsNotZero() {
        assertThat(LenientCode.of("").isZero()).isFalse();
    }
}
