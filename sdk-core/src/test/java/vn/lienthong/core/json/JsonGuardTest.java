package vn.lienthong.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.content.BoundedInputStream;
import vn.lienthong.core.content.ContentTooLargeException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.UnreadableInputException;

class JsonGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " [ ] ",
                "null",
                "\"\"",
                "0",
                "-0.5e-10",
                "[1,2.50,1E+3,true,false,null,\"\\u00e9\\ud83d\\ude00\\/\\n😀\"]",
                "{\"a\":{\"a\":[{\"a\":1}]},\"b\":\"\"}\n"
            })
    void letsJsonThrough(String document) throws IOException {
        for (Providers providers : Providers.values()) {
            assertThat(providers.strict().readTree(stream(document))).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1}",
                "{]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "NaN",
                "[NaN]",
                "Infinity",
                "-Infinity",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[-]",
                "[1e]",
                "[0x1]",
                "[1-2]",
                "tru",
                "truE",
                "nul",
                "\"abc",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\ud83d\"",
                "\"\\ud83dx\"",
                "\"\\ude00\"",
                "\"a\u0000\"",
                "\"a\nb\"",
                "// c\n{}",
                "[1]//",
                "<html>"
            })
    void refusesWhatIsNotJson(String document) {
        refused(document, UnreadableInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} x", "{}{}", "[1] 2", "null,", "\"a\"\"b\"", "{}\u0000"})
    void refusesTextAfterTheDocument(String document) {
        assertThat(refused(document, UnreadableInputException.class).code()).isEqualTo("CORE-JSON-TRAILING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":2}", "[{\"x\":{\"b\":[],\"c\":1,\"b\":2}}]"})
    void refusesANameThatComesTwice(String document) {
        assertThat(refused(document, UnreadableInputException.class).code()).isEqualTo("CORE-JSON-DUPLICATE");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = "{\"a\":\"á\"}".getBytes(StandardCharsets.ISO_8859_1);
        for (Providers providers : Providers.values()) {
            assertThatThrownBy(() -> providers.lenient().readTree(new ByteArrayInputStream(latin)))
                    .isInstanceOf(UnreadableInputException.class)
                    .hasMessageContaining("CORE-JSON-ENCODING");
            assertThatThrownBy(() -> providers
                            .lenient()
                            .readTree(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_16))))
                    .isInstanceOf(UnreadableInputException.class);
        }
    }

    @Test
    void skipsAByteOrderMarkOnlyWhenLenient() throws IOException {
        assertThat(Providers.YASSON.lenient().readTree(stream("\ufeff[1]")).asJsonArray())
                .hasSize(1);
        assertThatThrownBy(() -> Providers.YASSON.strict().readTree(stream("\ufeff[1]")))
                .isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void stopsAtEveryLimit() {
        JsonLimits small = new JsonLimits(60, 3, 8, 5, 4, 6);
        limited(small, "[" + " ".repeat(60) + "]", "CORE-JSON-LENGTH");
        limited(small, "[[[[]]]]", "CORE-JSON-DEPTH");
        limited(small, "[1,2,3,4,5,6,7,8]", "CORE-JSON-VALUES");
        limited(small, "\"123456\"", "CORE-JSON-STRING-LENGTH");
        limited(small, "{\"12345\":1}", "CORE-JSON-NAME-LENGTH");
        limited(small, "[1234567]", "CORE-JSON-NUMBER-LENGTH");
        limited(JsonLimits.DEFAULT, "[1e99999999]", "CORE-JSON-NUMBER-LENGTH");
        limited(JsonLimits.DEFAULT, "[".repeat(100_000), "CORE-JSON-DEPTH");
    }

    @Test
    void letsPassWhatJustFitsTheLimits() throws IOException {
        JsonLimits small = new JsonLimits(60, 3, 8, 5, 4, 6);
        for (Providers providers : Providers.values()) {
            JsonCodec codec = providers.codec(JsonMode.STRICT).limits(small).build();
            assertThat(codec.readTree(stream("[[[]],1,2,\"12345\",{\"1234\":123456}]")))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Providers.class)
    void readsNoFurtherThanABufferPastTheLimit(Providers providers) {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return read.getAndIncrement() == 0 ? '[' : ' ';
            }
        };
        JsonCodec codec = providers
                .codec(JsonMode.LENIENT)
                .limits(JsonLimits.DEFAULT.withLength(10_000))
                .build();

        assertThatThrownBy(() -> codec.readTree(endless)).isInstanceOf(LimitExceededException.class);
        assertThat(read.get()).isLessThan(10_000 + (1 << 17));
    }

    @ParameterizedTest
    @EnumSource(Providers.class)
    void letsTheLimitOfTheStreamPassAsItIs(Providers providers) {
        assertThatThrownBy(() -> providers.lenient().readTree(new BoundedInputStream(stream("[1,2,3]"), 3)))
                .isInstanceOf(ContentTooLargeException.class);
    }

    @Test
    void namesThePlaceAndNeverTheContent() {
        assertThat(refused("{\n \"a\": bi-mat}", UnreadableInputException.class))
                .hasMessageContaining("line 2, column 7")
                .hasMessageContaining("dòng 2, cột 7");
    }

    @Property(tries = 500)
    void aDocumentItLetsThroughIsReadAlikeByBothProviders(
            @ForAll
                    @StringLength(max = 12)
                    @CharRange(from = '"', to = '"')
                    @CharRange(from = '[', to = ']')
                    @CharRange(from = '{', to = '}')
                    @CharRange(from = '+', to = '2')
                    @CharRange(from = ':', to = ':')
                    @CharRange(from = 'a', to = 'f')
                    String document) {
        Object yasson = outcome(Providers.YASSON, document);
        Object johnzon = outcome(Providers.JOHNZON, document);
        assertThat(johnzon).isEqualTo(yasson);
    }

    private static Object outcome(Providers providers, String document) {
        try {
            return providers.strict().readTree(stream(document)).toString();
        } catch (SdkException e) {
            return e.code();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <T extends SdkException> T refused(String document, Class<T> kind) {
        SdkException last = null;
        for (Providers providers : Providers.values()) {
            SdkException thrown = org.assertj.core.api.Assertions.catchThrowableOfType(
                    SdkException.class, () -> providers.lenient().readTree(stream(document)));
            assertThat(thrown).isInstanceOf(kind).hasNoCause().hasMessageNotContaining("bi-mat");
            if (last != null) {
                assertThat(thrown).hasMessage(last.getMessage());
            }
            last = thrown;
        }
        return kind.cast(last);
    }

    private static void limited(JsonLimits limits, String document, String code) {
        for (Providers providers : Providers.values()) {
            JsonCodec codec = providers.codec(JsonMode.LENIENT).limits(limits).build();
            assertThatThrownBy(() -> codec.readTree(stream(document)))
                    .isInstanceOfSatisfying(
                            LimitExceededException.class,
                            e -> assertThat(e.code()).isEqualTo(code))
                    .hasNoCause();
        }
    }

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(UTF_8));
    }
}
