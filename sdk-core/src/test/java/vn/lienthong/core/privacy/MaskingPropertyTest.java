package vn.lienthong.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.lienthong.core.id.CitizenId;
import vn.lienthong.core.id.Parsed;
import vn.lienthong.core.message.MessageTemplate;

/** Whatever holds a masked value may be printed. */
class MaskingPropertyTest {
    record Holder(Masked value, List<Masked> list, Optional<Masked> maybe, Map<String, Masked> map) {
        static Holder of(Masked value) {
            return new Holder(value, List.of(value), Optional.of(value), Map.of("key", value));
        }
    }

    private enum Template implements MessageTemplate {
        VALUE;

        @Override
        public String id() {
            return "TEST";
        }

        @Override
        public String vi() {
            return "giá trị {0}";
        }

        @Override
        public String en() {
            return "value {0}";
        }
    }

    @Property(tries = 300)
    void aSecretNeverShows(@ForAll("words") String text) {
        hides(text, Secret::of);
    }

    @Property(tries = 300)
    void personalTextNeverShows(@ForAll("words") String text) {
        hides(text, PersonalText::of);
    }

    @Property(tries = 300)
    void aNameNeverShows(@ForAll("names") String text) {
        hides(text, PersonName::of);
    }

    @Property(tries = 300)
    void aTelephoneNumberNeverShows(@ForAll("digits") String text) {
        hides(text, PhoneNumber::of);
    }

    @Property(tries = 300)
    void aMailAddressNeverShows(@ForAll("addresses") String text) {
        hides(text, EmailAddress::of);
    }

    @Property(tries = 300)
    void aCitizenIdNeverShows(@ForAll("citizenIds") String text) {
        hides(text, CitizenId::of);
        Parsed<CitizenId> parsed = CitizenId.parse(text);
        assertThat(parsed.toString()).doesNotContain(text);
        assertThat(parsed.parts()).isEmpty();
        assertThat(CitizenId.parse(text + "X").toString()).doesNotContain(text);
    }

    private static void hides(String text, Function<String, Masked> type) {
        Masked value = type.apply(text);

        assertThat(value.reveal()).isEqualTo(text);
        assertThat(value.toString()).doesNotContain(text);
        assertThat(Holder.of(value).toString()).doesNotContain(text);
        assertThat(Template.VALUE.format(value).toString()).doesNotContain(text);
        assertThat(value).isEqualTo(type.apply(text)).hasSameHashCodeAs(type.apply(text));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ăâđêôơưABCXYZ").ofMinLength(1).ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("ĂÂĐÊÔƠƯăâđêôơư").ofMinLength(1).ofMaxLength(7);
        return word.list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(15);
    }

    @Provide
    Arbitrary<String> citizenIds() {
        return Arbitraries.of(9, 12)
                .flatMap(length -> Arbitraries.strings().numeric().ofLength(length));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> word = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9);
        return Combinators.combine(word, word, word).as((user, host, top) -> user + "@" + host + "." + top);
    }
}
