package vn.lienthong.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.core.privacy.PhoneNumber;
import vn.lienthong.core.privacy.Secret;

@ParameterizedClass
@EnumSource(Providers.class)
class JsonCodecTest {
    private final JsonCodec lenient;
    private final JsonCodec strict;
    private final Providers providers;

    JsonCodecTest(Providers providers) {
        this.providers = providers;
        this.lenient = providers.lenient();
        this.strict = providers.strict();
    }

    @Test
    void readsEveryKindOfMember() throws IOException {
        Wire.Scalars read = read(
                strict,
                "{'text':'ệ','small':1,'large':9223372036854775807,'flag':true,'decimal':1.50,'code':'00','any':[1]}",
                Wire.Scalars.class);

        assertThat(read.text()).isEqualTo("ệ");
        assertThat(read.small()).isEqualTo(1);
        assertThat(read.large()).isEqualTo(Long.MAX_VALUE);
        assertThat(read.flag()).isTrue();
        assertThat(read.decimal()).isEqualTo(new BigDecimal("1.50"));
        assertThat(read.code().isZero()).isTrue();
        assertThat(read.any().toString()).isEqualTo("[1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{'text':null,'small':null,'large':null,'flag':null,'decimal':null,'code':null,'any':null}"
            })
    void readsAbsentAndNullAlikeAsNull(String document) throws IOException {
        assertThat(read(lenient, document, Wire.Scalars.class))
                .isEqualTo(new Wire.Scalars(null, null, null, null, null, null, null));
    }

    @Test
    void readsNumbersFlagsAndTextsInOneAnothersPlace() throws IOException {
        Wire.Scalars read = read(
                lenient,
                "{'text':12,'small':' 7 ','large':'12','flag':'True','decimal':'1.5','code':0}",
                Wire.Scalars.class);

        assertThat(read.text()).isEqualTo("12");
        assertThat(read.small()).isEqualTo(7);
        assertThat(read.large()).isEqualTo(12);
        assertThat(read.flag()).isTrue();
        assertThat(read.decimal()).isEqualTo(new BigDecimal("1.5"));
        assertThat(read.code()).isEqualTo(LenientCode.of("00"));
    }

    @ParameterizedTest
    @CsvSource({"'True',true", "'FALSE',false", "'0',false", "'1',true", "0,false", "1,true", "'',", "true,true"})
    @DisplayName("R-7: booleans as True/False, 0/1 in text or number")
    void readsEverySpellingOfAFlag(String spelling, Boolean expected) throws IOException {
        String value = spelling.isEmpty() || spelling.matches("True|FALSE") ? "'" + spelling + "'" : spelling;
        assertThat(read(lenient, "{'flag':" + value + "}", Wire.Scalars.class).flag())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':12}",
                "{'small':'7'}",
                "{'flag':'True'}",
                "{'flag':1}",
                "{'decimal':'1'}",
                "{'text':true}",
                "{'large':''}"
            })
    void takesNothingForAnotherWhenStrict(String document) {
        refuses(() -> read(strict, document, Wire.Scalars.class), "CORE-JSON-KIND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':{}}",
                "{'text':[1]}",
                "{'small':true}",
                "{'flag':'maybe'}",
                "{'flag':2}",
                "{'code':true}",
                "{'decimal':'1e3'}"
            })
    void refusesWhatNoLeniencyCovers(String document) {
        refuses(() -> read(lenient, document, Wire.Scalars.class), "CORE-JSON-KIND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1.0",
                "1.0e3",
                "1e3",
                "99999999999999999999",
                "-9223372036854775809",
                "'1.0'",
                "'1,000'",
                "'12 đ'"
            })
    @DisplayName("PAY-02: money is whole đồng in 64 bits, never rounded, never cut")
    void neverRoundsOrCutsAWholeNumber(String amount) {
        refuses(() -> read(lenient, "{'amount':" + amount + "}", Wire.Money.class), "CORE-JSON-WHOLE-NUMBER");
    }

    @Test
    void refusesAnIntegerThatFitsOnlyALong() {
        refuses(() -> read(lenient, "{'small':99999999999}", Wire.Scalars.class), "CORE-JSON-WHOLE-NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'amount':null}", "{'amount':''}"})
    @DisplayName("PAY-02: absent money is an error, never 0")
    void neverInventsAZero(String document) {
        refuses(() -> read(lenient, document, Wire.Money.class), "CORE-JSON-MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'result':[{'MaHoSo':'x'}]}",
                "{'result':{'data':[{'MaHoSo':'x'}]}}",
                "{'result':{'DATA':[{'mahoso':'x'}]}}",
                "{'result':{'MaHoSo':'x'}}",
                "{'result':'[{\\\"MaHoSo\\\":\\\"x\\\"}]'}",
                "{'RESULT':'\\\"[{\\\\\\\"MaHoSo\\\\\\\":\\\\\\\"x\\\\\\\"}]\\\"'}"
            })
    @DisplayName("R-24: result as array, result.data, one object, JSON in text; names ignoring case")
    void findsTheRowsWhereverTheyAre(String document) throws IOException {
        assertThat(read(lenient, document.replace("\\\"", "\\\""), Wire.Answer.class)
                        .result())
                .containsExactly(new Wire.Row("x", null));
    }

    @Test
    @DisplayName("R-24: names are compared exactly first")
    void prefersTheExactName() throws IOException {
        assertThat(read(lenient, "{'URL':'a','Url':'b','url':'c'}", Wire.Row.class)
                        .Url())
                .isEqualTo("b");
        assertThat(read(lenient, "{'URL':'a'}", Wire.Row.class).Url()).isEqualTo("a");
        assertThat(read(strict, "{'URL':'a'}", Wire.Row.class).Url()).isNull();
    }

    @Test
    void refusesATextThatShouldHoldADocumentAndDoesNot() {
        refuses(() -> read(lenient, "{'message':'thành công'}", Wire.Answer.class), "CORE-JSON-IN-TEXT");
        refuses(() -> read(lenient, "{'message':'{} x'}", Wire.Answer.class), "CORE-JSON-IN-TEXT");
    }

    @Test
    void takesABlankTextForNoDocument() throws IOException {
        assertThat(read(lenient, "{'message':' '}", Wire.Answer.class).message())
                .isNull();
    }

    @Test
    @DisplayName("R-5: unknown members survive a round trip, in nested records too")
    void keepsUnknownMembersAndWritesThemBack() throws IOException {
        String document =
                "{'MaHoSo':'h','TaiLieuNop':[{'TenTepDinhKem':'t','moi':{'x':[1.50,null],'y':null}},{}],'rong':null,'so':1}";
        Wire.Dossier read = read(lenient, document, Wire.Dossier.class);

        assertThat(read.more()).containsOnlyKeys("rong", "so");
        assertThat(read.TaiLieuNop().get(1).more()).isNull();
        assertThat(tree(written(read))).isEqualTo(tree(json(document)));
    }

    @Test
    void letsWhatTheRecordSaysWinOverAnUnknownMemberOfTheSameName() throws IOException {
        Wire.Paper paper = new Wire.Paper(
                "known",
                providers.json().createObjectBuilder().add("TenTepDinhKem", 1).build());

        assertThat(written(paper)).isEqualTo("{\"TenTepDinhKem\":\"known\"}");
    }

    @Test
    void readsAndWritesMaskedTypesWhichPrintMasked() throws IOException {
        Wire.People people = read(
                lenient,
                "{'key':'k-123','name':'Lê Văn Mẫu','phone':912345678,'mail':'a@b.invalid','note':'ghi chú'}",
                Wire.People.class);

        assertThat(people)
                .isEqualTo(new Wire.People(
                        Secret.of("k-123"),
                        PersonName.of("Lê Văn Mẫu"),
                        PhoneNumber.of("912345678"),
                        EmailAddress.of("a@b.invalid"),
                        PersonalText.of("ghi chú")));
        assertThat(people.toString()).doesNotContain("k-123", "Văn", "9123456");
        assertThat(read(strict, written(people), Wire.People.class)).isEqualTo(people);
        assertThat(read(strict, "{'key':null}", Wire.People.class).key()).isNull();
    }

    @Test
    void writesACodeAsATextWithTheCharactersItCameWith() throws IOException {
        assertThat(written(read(lenient, "{'code':'00'}", Wire.Scalars.class))).isEqualTo("{\"code\":\"00\"}");
        assertThat(written(read(lenient, "{'code':-3}", Wire.Scalars.class))).isEqualTo("{\"code\":\"-3\"}");
    }

    @Test
    void readsRecordsThatHoldTheirOwnKind() throws IOException {
        Wire.Tree tree = read(lenient, "{'name':'a','children':[{'name':'b','sums':{'x':'3'}}]}", Wire.Tree.class);

        assertThat(tree.children().get(0).sums()).containsEntry("x", 3L);
    }

    @Test
    void appliesTheDefaultsOfACompactConstructor() throws IOException {
        assertThat(read(lenient, "{}", Wire.Defaults.class)).isEqualTo(new Wire.Defaults("none", List.of()));
    }

    @Test
    void readsAndWritesListsAtTheRoot() throws IOException {
        List<Wire.Row> rows = lenient.readList(stream("[{'MaHoSo':'x'},{'MaHoSo':'y'}]"), Wire.Row.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lenient.writeList(rows, out);

        assertThat(rows).extracting(Wire.Row::code).containsExactly("x", "y");
        assertThat(out.toString(UTF_8)).isEqualTo("[{\"MaHoSo\":\"x\"},{\"MaHoSo\":\"y\"}]");
        refuses(() -> lenient.readList(stream("[null]"), Wire.Row.class), "CORE-JSON-KIND");
        refuses(() -> lenient.readList(stream("null"), Wire.Row.class), "CORE-JSON-KIND");
        refuses(() -> strict.readList(stream("{}"), Wire.Row.class), "CORE-JSON-KIND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "'x'", "[{},{}]"})
    @DisplayName("R-21: null and foreign shapes are never no data")
    void refusesARootThatIsNoRecord(String document) {
        refuses(() -> read(lenient, document, Wire.Scalars.class), "CORE-JSON-KIND");
    }

    @Test
    void namesThePathByOurOwnNames() {
        assertThatThrownBy(() -> read(lenient, "{'children':[{},{'sums':{'lê-văn-mẫu':1.5}}]}", Wire.Tree.class))
                .hasMessageContaining("children[1].sums[0]")
                .hasMessageNotContaining("mẫu");
    }

    @Test
    void neverQuotesWhatARecordRefused() {
        refuses(() -> read(lenient, "{'text':'bi-mat'}", Wire.Choosy.class), "CORE-JSON-NOT-BOUND");
    }

    @Test
    void leavesOutNullsUnlessToldToWriteThem() throws IOException {
        Wire.Row row = new Wire.Row("x", null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        providers.codec(JsonMode.LENIENT).writingNulls().build().write(row, out);

        assertThat(written(row)).isEqualTo("{\"MaHoSo\":\"x\"}");
        assertThat(tree(out.toString(UTF_8))).isEqualTo(tree("{\"MaHoSo\":\"x\",\"Url\":null}"));
    }

    @Test
    void refusesToWriteHalfAPairInsteadOfAQuestionMark() {
        assertThatThrownBy(() -> written(new Wire.Row("bi-mat\ud83d", null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("CORE-JSON-NOT-WRITTEN")
                .hasMessageNotContaining("bi-mat")
                .hasNoCause();
    }

    @Test
    void letsAFailureOfTheStreamPass() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> lenient.write(new Wire.Row("x", null), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThatThrownBy(() -> lenient.write(new Wire.Paper("x", null), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThatThrownBy(() -> lenient.read(gone, Wire.Row.class)).hasMessage("gone");
    }

    @Test
    void leavesStreamsOpen() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("{}".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        lenient.read(in, Wire.Row.class);
        lenient.write(new Wire.Row("x", null), out);
        lenient.write(new Wire.Paper("x", null), out);

        assertThat(closed[0]).isFalse();
    }

    @Test
    void givesABodyThatRepeats() throws IOException {
        var content = lenient.content(new Wire.Row("ệ", null));

        assertThat(content.repeatable()).isTrue();
        assertThat(content.open().readAllBytes()).isEqualTo("{\"MaHoSo\":\"ệ\"}".getBytes(UTF_8));
        assertThat(content.length()).hasValue("{\"MaHoSo\":\"ệ\"}".getBytes(UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Wire.TwoConstructors.class,
                Wire.Generic.class,
                Wire.HoldsGeneric.class,
                Wire.HoldsOptional.class,
                Wire.HoldsBytes.class,
                Wire.HoldsDouble.class,
                Wire.Hidden.class
            })
    void refusesRecordsThatProvidersTreatDifferently(Class<? extends Record> type) {
        assertThatThrownBy(() -> lenient.read(stream("{}"), type)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsARecordWhoseCanonicalConstructorIsMarked() throws IOException {
        assertThat(read(lenient, "{'a':'x','b':'y'}", Wire.Marked.class)).isEqualTo(new Wire.Marked("x", "y"));
    }

    @Test
    void bindsPartsOfATree() throws IOException {
        JsonValue tree = lenient.readTree(stream("{'MaHoSo':'x'}"));

        assertThat(lenient.bind(tree, Wire.Row.class).code()).isEqualTo("x");
        assertThat(lenient.treeInText("[1]").asJsonArray()).hasSize(1);
    }

    private static void refuses(ThrowingCallable reading, String code) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.code()).isEqualTo(code))
                .hasNoCause()
                .hasMessageNotContaining("bi-mat");
    }

    private String written(Record record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lenient.write(record, out);
        return out.toString(UTF_8);
    }

    private JsonValue tree(String document) throws IOException {
        return strict.readTree(new ByteArrayInputStream(document.getBytes(UTF_8)));
    }

    private static <T extends Record> T read(JsonCodec codec, String document, Class<T> type) throws IOException {
        return codec.read(stream(document), type);
    }

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(json(document).getBytes(UTF_8));
    }

    /** Documents are written with single quotes here. */
    private static String json(String document) {
        return document.replace('\'', '"');
    }
}
