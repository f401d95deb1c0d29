package vn.lienthong.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {
    @Test
    void fillsTheSameHolesInBothLanguages() {
        Message message = template("có {0} và {1}", "has {0} and {1}").format("a", 2);

        assertThat(message).isEqualTo(new Message("có a và 2", "has a and 2"));
        assertThat(message.in(Language.VI)).isEqualTo("có a và 2");
        assertThat(message.in(Language.EN)).isEqualTo("has a and 2");
    }

    @Test
    void leavesHolesWithoutAValueAndOtherBracesAlone() {
        assertThat(fill("{0} {1} {x} {} {10} {", "a")).isEqualTo("a {1} {x} {} {10} {");
    }

    @Test
    void writesNumbersPlainlyAndApostrophesAsTheyAre() {
        assertThat(fill("it's {0}", 1234567)).isEqualTo("it's 1234567");
    }

    @Test
    void neverReadsAValueAsATemplate() {
        assertThat(fill("{0} {1}", "{1}", "b")).isEqualTo("{1} b");
    }

    @Test
    void blanksControlsLineSeparatorsAndTextDirection() {
        assertThat(fill("{0}", "a\r\nb\u0000\u001b[31m\u2028\u202e\ufeffc")).isEqualTo("a  b  [31m   c");
    }

    @Test
    void keepsVietnameseAndCharactersOutsideTheBasicPlane() {
        assertThat(fill("{0}", "Nguyễn Văn Ví Dụ 😀")).isEqualTo("Nguyễn Văn Ví Dụ 😀");
    }

    @Test
    void cutsALongValueWithAMarkAndNeverInTheMiddleOfACharacter() {
        assertThat(fill("{0}", "x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(fill("{0}", "x".repeat(201))).isEqualTo("x".repeat(200) + "…");
        assertThat(fill("{0}", "x" + "😀".repeat(200))).isEqualTo("x" + "😀".repeat(100) + "…");
    }

    @Test
    void blanksHalfAPair() {
        assertThat(fill("{0}", "a\ud83db")).isEqualTo("a b");
    }

    @Test
    void saysNullForNull() {
        assertThat(fill("{0}", (Object) null)).isEqualTo("null");
    }

    @Property
    void aHostileValueNeitherFloodsNorForges(@ForAll String value) {
        String filled = fill("[{0}]", value);

        assertThat(filled.length()).isLessThanOrEqualTo(204);
        assertThat(filled).startsWith("[").endsWith("]");
        assertThat(filled.codePoints()).noneMatch(Character::isISOControl);
    }

    @Test
    void speaksVietnameseToAVietnameseLocaleAndEnglishToEveryOther() {
        assertThat(Language.of(Locale.forLanguageTag("vi-VN"))).isEqualTo(Language.VI);
        assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.EN);
    }

    private static String fill(String template, Object... values) {
        return template(template, template).format(values).en();
    }

    private static MessageTemplate template(String vi, String en) {
        return new MessageTemplate() {
            @Override
            public String id() {
                return "TEST-MESSAGE";
            }

            @Override
            public String vi() {
                return vi;
            }

            @Override
            public String en() {
                return en;
            }
        };
    }
}
