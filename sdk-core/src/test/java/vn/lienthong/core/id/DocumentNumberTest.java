package vn.lienthong.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.InvalidInputException;

class DocumentNumberTest {
    @ParameterizedTest(name = "DF-30: {0} is {1}")
    @CsvSource({
        "45/QĐ-UBND,ADMINISTRATIVE,45,,QĐ,UBND,",
        "03/SY-UBND,COPY,03,,SY,UBND,",
        "212/SVD-TCHC&KT,OFFICIAL_LETTER,212,,,SVD,TCHC&KT",
        "212/SVD-TCHC-KT,OFFICIAL_LETTER,212,,,SVD,TCHC-KT",
        "09/2025/TT-BVD,NORMATIVE,09,2025,TT,BVD,",
        "12/2020/NĐ-CP,NORMATIVE,12,2020,NĐ,CP,",
        "57.03/2026/NQ-VD,NORMATIVE,57.03,2026,NQ,VD,",
        "31/2024/QH15,NORMATIVE,31,2024,,QH15,",
        "20/2020/QĐ-TTg,NORMATIVE,20,2020,QĐ,TTg,",
        "10/2024/UBTVQH15,NORMATIVE,10,2024,,UBTVQH15,",
        "11/2022/NQ-UBTVQH15,NORMATIVE,11,2022,NQ,UBTVQH15,",
        "310-CV/ĐUVD,PARTY,310,,CV,ĐUVD,",
        "Số: 45/QĐ-UBND,ADMINISTRATIVE,45,,QĐ,UBND,"
    })
    void readsEveryFamily(
            String text,
            DocumentNumberForm form,
            String number,
            Integer year,
            String type,
            String agency,
            String unit) {
        Parsed<DocumentNumber> parsed = DocumentNumber.parse(text, Strictness.STRICT);

        assertThat(parsed.findings()).isEmpty();
        DocumentNumber value = parsed.orThrow();
        assertThat(value.form()).isEqualTo(form);
        assertThat(value.number()).isEqualTo(number);
        assertThat(value.year().orElse(null)).isEqualTo(year);
        assertThat(value.type().orElse(null)).isEqualTo(type);
        assertThat(value.agency()).isEqualTo(agency);
        assertThat(value.unit().orElse(null)).isEqualTo(unit);
    }

    @Test
    void listsTheAgenciesOfAJointPaper() {
        Parsed<DocumentNumber> parsed = DocumentNumber.parse("01/2025/TTLT-BVD-BMH-TANDTC", Strictness.STRICT);

        assertThat(parsed.orThrow().agencies()).containsExactly("BVD", "BMH", "TANDTC");
        assertThat(parsed.parts()).containsEntry("agencies", "BVD,BMH,TANDTC");
    }

    @Test
    @DisplayName("DF-30: an Icelandic Ð is warned of, and the right text suggested")
    void suggestsTheVietnameseLetter() {
        Parsed<DocumentNumber> parsed = DocumentNumber.parse("31/Q\u00D0-SVD", Strictness.STANDARD);

        assertThat(parsed.hasWarnings()).isTrue();
        assertThat(parsed.orThrow().text()).isEqualTo("31/Q\u00D0-SVD");
        assertThat(parsed.orThrow().type()).contains("QĐ");
        assertThat(parsed.orThrow().suggestion()).contains("31/QĐ-SVD");
    }

    @Test
    @DisplayName("DF-30: a number still to be given is an outcome of its own")
    void tellsANumberNotYetAssigned() {
        Parsed<DocumentNumber> parsed = DocumentNumber.parse("/TB-SVD", Strictness.STANDARD);

        assertThat(parsed.isValid()).isFalse();
        assertThat(parsed.kind()).isEqualTo("NOT_ASSIGNED");
        assertThat(parsed.findings().hasRule("CORE-ID-DOCUMENT-NOT-ASSIGNED")).isTrue();
    }

    @ParameterizedTest(name = "{0} is read with {1}")
    @CsvSource({
        "5/QĐ-UBND,CORE-ID-DOCUMENT-LEADING-ZERO,05/QĐ-UBND",
        "45/QD-UBND,CORE-ID-DOCUMENT-MISTYPED,45/QĐ-UBND",
        "45/qđ-UBND,CORE-ID-DOCUMENT-MISTYPED,45/QĐ-UBND",
        "45/TTR-UBND,CORE-ID-DOCUMENT-MISTYPED,45/TTr-UBND",
        "45/GN-UBND,CORE-ID-DOCUMENT-REPLACED,45/GN-UBND",
        "45/CV-SVD,CORE-ID-DOCUMENT-LETTER-TYPE,45/SVD",
        "45/CV-SVD-VP,CORE-ID-DOCUMENT-LETTER-TYPE,45/SVD-VP",
        "45/SVD,CORE-ID-DOCUMENT-NO-UNIT,45/SVD",
        "45/QĐ–UBND,CORE-ID-DOCUMENT-DASH,45/QĐ-UBND",
        "45 / QĐ - UBND,CORE-ID-DOCUMENT-BLANKS,45/QĐ-UBND",
        "45/SVD/VP-TH,CORE-ID-DOCUMENT-SLASH,45/SVD/VP-TH",
        "45/CT-SVD,CORE-ID-DOCUMENT-AMBIGUOUS,45/CT-SVD",
        "45/SVD-TRUNGTAMXUCTIENTHUONGMAIVADAUTU,CORE-ID-DOCUMENT-LONG,45/SVD-TRUNGTAMXUCTIENTHUONGMAIVADAUTU"
    })
    void warnsAndSuggests(String text, String rule, String canonical) {
        Parsed<DocumentNumber> parsed = DocumentNumber.parse(text, Strictness.STRICT);

        assertThat(parsed.findings().hasRule(rule)).isTrue();
        assertThat(parsed.orThrow().format()).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "refuses [{0}]")
    @ValueSource(
            strings = {
                "",
                "45",
                "45/QĐ",
                "45/qd",
                "45/CV",
                "45/CV-QĐ",
                "45/2020",
                "12/20/NĐ-CP",
                "00/QĐ-UBND",
                "45/QĐ-",
                "45/-UBND",
                "45//UBND",
                "45/QĐ UBND",
                "abc/QĐ-UBND",
                "1234567/QĐ-UBND",
                "12/2020/TT",
                "45-QĐ"
            })
    void refuses(String text) {
        Parsed<DocumentNumber> parsed = DocumentNumber.parse(text, Strictness.TOLERANT);

        assertThat(parsed.isValid()).isFalse();
        assertThat(parsed.findings().hasErrors()).isTrue();
    }

    @Test
    void asksTheCallerWhoIsAnAgency() {
        assertThat(DocumentNumber.parse("45/CT-TTHT", Strictness.STANDARD, Set.of("CT"))
                        .orThrow()
                        .form())
                .isEqualTo(DocumentNumberForm.OFFICIAL_LETTER);
        assertThat(DocumentNumber.parse("45/CT-UBND", Strictness.STANDARD, Set.of("CT", "UBND"))
                        .orThrow()
                        .isAmbiguous())
                .isTrue();
        assertThat(DocumentNumber.parse("45/CT-UBND", Strictness.STANDARD, Set.of("UBND"))
                        .orThrow()
                        .isAmbiguous())
                .isFalse();
    }

    @Test
    void composesDecomposedLetters() {
        assertThat(DocumentNumber.parse("45/Q\u0110-\u0041\u0302B", Strictness.STRICT)
                        .orThrow()
                        .agency())
                .isEqualTo("\u00C2B");
    }

    @Test
    void splitsForRecords() {
        DocumentNumber normative = DocumentNumber.normative(9, 2025, "TT", "BVD");
        DocumentNumber letter = DocumentNumber.letter(7, "SVD", "VP");

        assertThat(List.of(normative.codeNumber(), normative.codeNotation())).containsExactly("09", "2025/TT-BVD");
        assertThat(List.of(letter.codeNumber(), letter.codeNotation())).containsExactly("07", "SVD-VP");
        assertThat(DocumentNumber.copy(3, CopyType.TRUE_COPY, "UBND").format()).isEqualTo("03/SY-UBND");
        assertThat(DocumentNumber.administrative(45, DocumentType.DECISION, "UBND")
                        .format())
                .isEqualTo("45/QĐ-UBND");
    }

    @Test
    void makesOnlyWhatReadsTheSame() {
        assertThatThrownBy(() -> DocumentNumber.letter(7, "QĐ", "VP")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DocumentNumber.administrative(7, DocumentType.OFFICIAL_LETTER, "SVD"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DocumentNumber.administrative(0, DocumentType.PLAN, "SVD"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DocumentNumber.normative(7, 2025, "TT")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void knowsTwentySevenAbbreviationsAllTold() {
        long types = List.of(DocumentType.values()).stream()
                .filter(t -> t.abbreviation().isPresent())
                .count();

        assertThat(DocumentType.values()).hasSize(29);
        assertThat(types).isEqualTo(27);
        assertThat(DocumentType.NOTICE_SLIP.number()).isEqualTo(28);
    }

    @Property(tries = 2000)
    @Label("DF-31: reading the canonical text gives the value again")
    void readsItsOwnFormatAgain(@ForAll("numbers") String text) {
        DocumentNumber.parse(text, Strictness.TOLERANT).value().ifPresent(value -> {
            Parsed<DocumentNumber> again = DocumentNumber.parse(value.format(), Strictness.STRICT);
            assertThat(again.orThrow()).isEqualTo(value);
            assertThat(again.orThrow().suggestion()).isEmpty();
        });
    }

    @Property(tries = 500)
    void neverThrowsWhateverItReads(@ForAll String text, @ForAll Strictness strictness) {
        DocumentNumber.parse(text, strictness);
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> piece = Arbitraries.of(
                "1", "05", "45", "57.03", "2026", "/", "-", "–", " ", "QĐ", "Q\u00D0", "qd", "CV", "CT", "SY", "GN",
                "TTLT", "TT", "NĐ", "QH15", "UBND", "SVD", "TCHC&KT", "TTg", ".", "Số: ");
        Arbitrary<String> free = piece.list().ofMinSize(2).ofMaxSize(9).map(parts -> String.join("", parts));
        Arbitrary<String> likely = Combinators.combine(
                        Arbitraries.of("1", "05", "45", "57.03"),
                        Arbitraries.of("/", "-", "/2026/", " / "),
                        piece,
                        Arbitraries.of("-", "/", "–"),
                        piece,
                        Arbitraries.of("", "-SVD", "-QĐ"))
                .as((a, b, c, d, e, f) -> a + b + c + d + e + f);
        return Arbitraries.oneOf(free, likely);
    }
}
