package vn.lienthong.core.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.core.time.SdkClock;

class DossierCodeTest {
    /** 1 August 2026, 00:30 in Vietnam: still 31 July in London. */
    private static final SdkClock AUGUST = at("2026-07-31T17:30:00Z");

    @ParameterizedTest(name = "portal 10.6: {0}")
    @CsvSource({
        "000.00.07.H99-260309-0014,true,true,000.00.07.H99,2026-03-09,0014,",
        "H99.07.02-260610-0147,true,true,H99.07.02,2026-06-10,0147,",
        "G98.03-20260714-0031846,false,true,G98.03,2026-07-14,0031846,",
        "H99.07.02-260610-1800321,false,true,H99.07.02,2026-06-10,1800321,18",
        "H99.07.02-260230-0001,false,false,,,,"
    })
    void readsTheWorkedExamples(
            String text, boolean strict, boolean tolerant, String org, String date, String serial, String hint) {
        assertThat(DossierCode.parse(text, DossierCodeGrammar.STRICT, AUGUST).isValid())
                .isEqualTo(strict);
        Parsed<DossierCode> parsed = DossierCode.parse(text, DossierCodeGrammar.TOLERANT, AUGUST);
        assertThat(parsed.isValid()).isEqualTo(tolerant);
        parsed.value().ifPresent(code -> {
            assertThat(code.organisation().text()).isEqualTo(org);
            assertThat(code.date()).isEqualTo(date);
            assertThat(code.serial()).isEqualTo(serial);
            assertThat(code.ministryHint().orElse(null)).isEqualTo(hint);
            assertThat(parsed.parts()).isEqualTo(code.parts());
        });
    }

    @Test
    @DisplayName("portal 10.6: strict names both the date's and the serial's length")
    void namesEveryReasonForARefusal() {
        Parsed<DossierCode> parsed = DossierCode.parse("G98.03-20260714-0031846", DossierCodeGrammar.STRICT, AUGUST);

        assertThat(parsed.findings().hasRule("CORE-ID-DOSSIER-DATE-LENGTH")).isTrue();
        assertThat(parsed.findings().hasRule("CORE-ID-DOSSIER-SERIAL-LENGTH")).isTrue();
        assertThat(parsed.parts()).containsEntry("serial", "0031846");
    }

    @ParameterizedTest(name = "DF-34: [{0}] standard {1}, tolerant {2}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "H99.07.21-260305-0042,CURRENT,CURRENT,false",
                "G98.02-260305-1200417,CURRENT,CURRENT,false",
                "000.12.07.H99-210630-0007,TT01_2018,TT01_2018,false",
                "H99.07.21-260230-0042,,,false",
                "G98.02-20260305-0000417,,LONG_DATE,true",
                " h99.07.21-260305-0042,CURRENT,CURRENT,true"
            })
    void readsTheExamplesOfTheFormats(String text, String standard, String tolerant, boolean warned) {
        Parsed<DossierCode> byRule = DossierCode.parse(text, DossierCodeGrammar.STANDARD, AUGUST);
        Parsed<DossierCode> leniently = DossierCode.parse(text, DossierCodeGrammar.TOLERANT, AUGUST);

        assertThat(byRule.value().map(c -> c.form().name()).orElse(null)).isEqualTo(standard);
        assertThat(leniently.value().map(c -> c.form().name()).orElse(null)).isEqualTo(tolerant);
        assertThat(leniently.hasWarnings()).isEqualTo(warned);
    }

    @Test
    void keepsTheOriginalBesideTheCanonicalText() {
        DossierCode code = DossierCode.parse(" h99.07.21-260305-0042", DossierCodeGrammar.STANDARD, AUGUST)
                .orThrow();

        assertThat(code.original()).isEqualTo(" h99.07.21-260305-0042");
        assertThat(code.text()).isEqualTo("H99.07.21-260305-0042");
        assertThat(DossierCode.parse(code.original(), DossierCodeGrammar.STRICT, AUGUST)
                        .isValid())
                .isFalse();
    }

    @ParameterizedTest(name = "R-15: refuses {0}")
    @CsvSource({
        "H99.07.21-260802-0042",
        "H99.07.21-260305-042",
        "H99.07.21-260305-00000042",
        "H99.07.21_260305_0042",
        "H99..21-260305-0042",
        "H99.07.21-2603-0042",
        "H99.07.21-260305",
        "VNPAY-260305-123456789012"
    })
    void refuses(String text) {
        Parsed<DossierCode> parsed = DossierCode.parse(text, DossierCodeGrammar.TOLERANT, AUGUST);

        assertThat(parsed.isValid()).isFalse();
        assertThat(parsed.findings().hasErrors()).isTrue();
    }

    @Test
    void countsTheDayInVietnam() {
        assertThat(DossierCode.parse("H99.07-260801-0001", DossierCodeGrammar.STRICT, AUGUST)
                        .isValid())
                .isTrue();
        assertThat(DossierCode.parse("H99.07-260801-0001", DossierCodeGrammar.STRICT, at("2026-07-31T16:59:59Z"))
                        .isValid())
                .isFalse();
    }

    @Test
    void takesTheOrganisationPatternFromTheProfile() {
        DossierCodeGrammar grammar = DossierCodeGrammar.STANDARD.withOrganisation(Pattern.compile("SO-?HOA|XA[0-9]+"));

        assertThat(DossierCode.parse("XA12-260305-0042", grammar, AUGUST).isValid())
                .isTrue();
        assertThat(DossierCode.parse("H99.07-260305-0042", grammar, AUGUST).isValid())
                .isFalse();
    }

    @Test
    void warnsOfAnOrganisationOfNoFamily() {
        Parsed<DossierCode> parsed = DossierCode.parse("XA12-260305-0042", DossierCodeGrammar.TOLERANT, AUGUST);

        assertThat(parsed.isValid()).isTrue();
        assertThat(parsed.findings().hasRule("CORE-ID-DOSSIER-ORG-UNKNOWN")).isTrue();
        assertThat(DossierCode.parse("XA12-260305-0042", DossierCodeGrammar.STANDARD, AUGUST)
                        .isValid())
                .isFalse();
    }

    @Test
    void listsPartsInReadingOrder() {
        assertThat(DossierCode.parse("H99.07.02-260610-1800321", DossierCodeGrammar.TOLERANT, AUGUST)
                        .parts())
                .isEqualTo(Map.of(
                        "org",
                        "H99.07.02",
                        "date",
                        LocalDate.of(2026, 6, 10).toString(),
                        "serial",
                        "1800321",
                        "ministryHint",
                        "18"));
    }

    @Property(tries = 500)
    void neverThrowsWhateverItReads(@ForAll String text) {
        for (Strictness strictness : Strictness.values()) {
            DossierCode.parse(text, DossierCodeGrammar.of(strictness), AUGUST);
        }
    }

    static SdkClock at(String instant) {
        Instant now = Instant.parse(instant);
        return new SdkClock() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public long nanoTime() {
                return 0;
            }

            @Override
            public void pause(Duration duration) {
                throw new UnsupportedOperationException("nothing waits here");
            }
        };
    }
}
