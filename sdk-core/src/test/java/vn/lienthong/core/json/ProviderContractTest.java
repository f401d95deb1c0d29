package vn.lienthong.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the providers do when nobody stands before them: the measured traps this package is built around. A failure here after an upgrade
 * means that a trap has moved, not that the SDK is broken.
 */
class ProviderContractTest {
    private final Jsonb yasson = Providers.YASSON
            .binding()
            .create()
            .withProvider(Providers.YASSON.json())
            .build();
    private final Jsonb johnzon = Providers.JOHNZON
            .binding()
            .create()
            .withProvider(Providers.JOHNZON.json())
            .build();

    @Test
    void bothAcceptMissingAndUnknownMembers() {
        for (Jsonb jsonb : new Jsonb[] {yasson, johnzon}) {
            assertThat(jsonb.fromJson("{\"x\":1}", Wire.Row.class)).isEqualTo(new Wire.Row(null, null));
        }
    }

    @Test
    void bothInventAZeroForAMissingPrimitive() {
        for (Jsonb jsonb : new Jsonb[] {yasson, johnzon}) {
            assertThat(jsonb.fromJson("{}", Wire.Money.class).amount()).isZero();
        }
    }

    @Test
    void yassonRefusesNullForAPrimitiveAndJohnzonInventsAZero() {
        assertThatThrownBy(() -> yasson.fromJson("{\"amount\":null}", Wire.Money.class))
                .isInstanceOf(JsonbException.class)
                .hasMessageStartingWith("Internal error");
        assertThat(johnzon.fromJson("{\"amount\":null}", Wire.Money.class).amount())
                .isZero();
    }

    @Test
    void bothLetTheLastOfARepeatedNameWin() {
        for (Jsonb jsonb : new Jsonb[] {yasson, johnzon}) {
            assertThat(jsonb.fromJson("{\"MaHoSo\":\"1\",\"MaHoSo\":\"2\"}", Wire.Row.class)
                            .code())
                    .isEqualTo("2");
        }
    }

    @Test
    void yassonReadsOverTextAfterTheDocument() {
        assertThat(yasson.fromJson("{\"MaHoSo\":\"1\"} x", Wire.Row.class).code())
                .isEqualTo("1");
        assertThatThrownBy(() -> johnzon.fromJson("{\"MaHoSo\":\"1\"} x", Wire.Row.class))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void yassonCutsNumbersWithoutAWord() {
        assertThat(yasson.fromJson("{\"amount\":1.5}", Wire.Money.class).amount())
                .isEqualTo(1);
        assertThat(yasson.fromJson("{\"amount\":99999999999999999999}", Wire.Money.class)
                        .amount())
                .isEqualTo(7766279631452241919L);
        assertThatThrownBy(() -> johnzon.fromJson("{\"amount\":1.5}", Wire.Money.class))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void bothReplaceBytesThatAreNotUtf8() {
        byte[] document = {'{', '"', 'U', 'r', 'l', '"', ':', '"', (byte) 0xE1, '"', '}'};
        for (Jsonb jsonb : new Jsonb[] {yasson, johnzon}) {
            assertThat(jsonb.fromJson(new ByteArrayInputStream(document), Wire.Row.class)
                            .Url())
                    .isEqualTo("\ufffd");
        }
    }

    @Test
    void johnzonQuotesTheDocumentInItsMessages() {
        assertThatThrownBy(() -> johnzon.fromJson("{\"Url\":{\"x\":\"bi-mat\"}}", Wire.Row.class))
                .hasMessageContaining("bi-mat");
    }

    @Test
    void onlyYassonTakesANumberForAText() {
        assertThat(yasson.fromJson("{\"Url\":1}", Wire.Row.class).Url()).isEqualTo("1");
        assertThatThrownBy(() -> johnzon.fromJson("{\"Url\":1}", Wire.Row.class))
                .isInstanceOf(JsonbException.class);
    }

    @Test
    void theyDisagreeOnOptional() {
        assertThat(yasson.fromJson("{\"text\":null}", Wire.HoldsOptional.class).text())
                .isEqualTo(Optional.empty());
        assertThat(johnzon.fromJson("{\"text\":null}", Wire.HoldsOptional.class).text())
                .isNull();
    }

    @Test
    void yassonRefusesASecondConstructorUnlessTheCanonicalOneIsMarked() {
        assertThatThrownBy(() -> yasson.fromJson("{}", Wire.TwoConstructors.class))
                .isInstanceOf(JsonbException.class);
        assertThat(yasson.fromJson("{\"a\":\"x\"}", Wire.Marked.class)).isEqualTo(new Wire.Marked("x", null));
    }

    @Test
    void neitherReadsAGenericRecordInARecord() {
        for (Jsonb jsonb : new Jsonb[] {yasson, johnzon}) {
            assertThatThrownBy(() -> jsonb.fromJson("{\"inner\":{\"value\":{}}}", Wire.HoldsGeneric.class))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void yassonWritesNothingOfAnInterface() {
        assertThat(yasson.toJson(new Wire.Thing("x"), Wire.Named.class)).isEqualTo("{}");
        assertThat(yasson.toJson(new Wire.Thing("x"))).isEqualTo("{\"name\":\"x\"}");
    }

    @Test
    void yassonDoesNotReadARecordThatIsNotPublic() {
        assertThatThrownBy(() -> yasson.fromJson("{}", Wire.Hidden.class)).isInstanceOf(JsonbException.class);
    }

    @Test
    void bothWriteAQuestionMarkForHalfAPair() {
        for (Jsonb jsonb : new Jsonb[] {yasson, johnzon}) {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            jsonb.toJson(new Wire.Thing("\ud83d"), out);
            assertThat(out.toString(UTF_8)).contains("?");
        }
    }
}
