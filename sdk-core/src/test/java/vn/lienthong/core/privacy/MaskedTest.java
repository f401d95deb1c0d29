package vn.lienthong.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
    @Test
    void aSecretPrintsAlikeWhateverItsLength() {
        assertThat(List.of("", "a", "a long secret", "***"))
                .allSatisfy(text -> assertThat(Secret.of(text)).hasToString("***"));
        assertThat("" + Secret.of("k") + String.format("%s", Secret.of("k"))).isEqualTo("******");
    }

    @Test
    void revealGivesTheTextItself() {
        assertThat(Secret.of(" k ").reveal()).isEqualTo(" k ");
        assertThat(PersonalText.of(" ghi chú ").reveal()).isEqualTo(" ghi chú ");
        assertThat(PersonName.of(" Lê Văn Mẫu ").reveal()).isEqualTo("Lê Văn Mẫu");
    }

    @ParameterizedTest
    @CsvSource({
        "Lê Văn Mẫu,L. V. M.",
        "Đỗ Ánh,Đ. Á.",
        "  lê   mẫu ,l. m.",
        "Mẫu,M.",
        "'',***",
        "😀 bé,😀. b.",
        "N. V. T.,***"
    })
    void aPersonNamePrintsItsInitials(String name, String mask) {
        assertThat(PersonName.of(name)).hasToString(mask);
    }

    @ParameterizedTest
    @CsvSource({"0912345678,***78", "123456,***56", "12345,***", "'',***"})
    void aPhoneNumberPrintsItsLastTwoCharacters(String number, String mask) {
        assertThat(PhoneNumber.of(number)).hasToString(mask);
    }

    @ParameterizedTest
    @CsvSource({
        "vidu@mau.invalid,v***@***.invalid",
        "@mau.invalid,***",
        "khong-co,***",
        "a.b@khong,***",
        "'',***",
        "😀x@y.vn,😀***@***.vn"
    })
    void aMailAddressPrintsItsFirstCharacterAndLastLabel(String address, String mask) {
        assertThat(EmailAddress.of(address)).hasToString(mask);
    }

    @Test
    void aPersonalTextPrintsItsLength() {
        assertThat(PersonalText.of("ghi chú")).hasToString("***(7)");
    }

    @Test
    void equalsTheSameTextOfTheSameTypeOnly() {
        assertThat(Secret.of("a")).isEqualTo(Secret.of("a")).hasSameHashCodeAs(Secret.of("a"));
        assertThat(Secret.of("a")).isNotEqualTo(Secret.of("b")).isNotEqualTo(PersonalText.of("a"));
        assertThat(Secret.of("a").equals("a")).isFalse();
    }

    @Property
    void noTypePrintsAWholeWordOfThreeLetters(@ForAll String text) {
        String word = "xq" + text.replaceAll("\\s", "") + "qx";

        assertThat(PersonName.of(word).toString()).doesNotContain(word);
        assertThat(PhoneNumber.of(word).toString()).doesNotContain(word);
        assertThat(EmailAddress.of(word + "@" + word + ".vn").toString()).doesNotContain(word);
        assertThat(PersonalText.of(word).toString()).doesNotContain(word);
        assertThat(Secret.of(word).toString()).isEqualTo("***");
    }
}
