package vn.lienthong.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.LimitExceededException;

class DossierCodeGeneratorTest {
    private static final AgencyCode UNIT = AgencyCode.of("H99.07.02");
    private static final Instant MORNING = Instant.parse("2026-06-10T02:00:00Z");

    private final Map<String, Long> counts = new HashMap<>();
    private final DossierCodeGenerator generator =
            new DossierCodeGenerator(key -> counts.merge(key, 1L, Long::sum), SerialOverflow.FAIL);

    @Test
    void numbersTheDossiersOfAUnitAndDay() {
        assertThat(generator.next(UNIT, MORNING).text()).isEqualTo("H99.07.02-260610-0001");
        assertThat(generator.next(UNIT, MORNING).text()).isEqualTo("H99.07.02-260610-0002");
        assertThat(generator.next(AgencyCode.of("000.00.07.H99"), MORNING).text())
                .isEqualTo("000.00.07.H99-260610-0001");
    }

    @Test
    @DisplayName("R-17: the day is the Vietnamese one")
    void takesTheDayInVietnam() {
        assertThat(generator.next(UNIT, Instant.parse("2026-06-10T17:00:00Z")).text())
                .isEqualTo("H99.07.02-260611-0001");
    }

    @Test
    @DisplayName("R-17: 1 November and 11 January do not share a counter")
    void padsTheKey() {
        List<String> keys = new ArrayList<>();
        DossierCodeGenerator watched = new DossierCodeGenerator(
                key -> {
                    keys.add(key);
                    return 1;
                },
                SerialOverflow.FAIL);

        watched.next(UNIT, Instant.parse("2026-11-01T02:00:00Z"));
        watched.next(UNIT, Instant.parse("2026-01-11T02:00:00Z"));

        assertThat(keys).containsExactly("H99.07.02-261101", "H99.07.02-260111");
    }

    @Test
    @DisplayName("R-17: overflow past 9 999 fails or widens, as was decided")
    void decidesOverflowExplicitly() {
        DossierCodeGenerator failing = new DossierCodeGenerator(key -> 10_000, SerialOverflow.FAIL);
        DossierCodeGenerator widening = new DossierCodeGenerator(key -> 10_000, SerialOverflow.WIDEN_TO_FIVE);
        DossierCodeGenerator full = new DossierCodeGenerator(key -> 100_000, SerialOverflow.WIDEN_TO_FIVE);

        assertThatThrownBy(() -> failing.next(UNIT, MORNING)).isInstanceOf(LimitExceededException.class);
        assertThat(widening.next(UNIT, MORNING).text()).isEqualTo("H99.07.02-260610-10000");
        assertThatThrownBy(() -> full.next(UNIT, MORNING)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void refusesACounterThatStartsAtZero() {
        DossierCodeGenerator broken = new DossierCodeGenerator(key -> 0, SerialOverflow.FAIL);

        assertThatThrownBy(() -> broken.next(UNIT, MORNING)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesUnitsThatCannotGiveOutCodes() {
        for (String unit : List.of("vxp.saas.02", "00.53.W00", "h99.07", "ABC")) {
            assertThatThrownBy(() -> generator.next(AgencyCode.of(unit), MORNING))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Property(tries = 200)
    void whatItGivesOutIsReadStrictly(
            @ForAll @IntRange(min = 1, max = 9_999) int serial, @ForAll @IntRange(min = 0, max = 9_000) int day) {
        Instant received = Instant.parse("2001-01-01T00:00:00Z").plusSeconds(day * 86_400L);
        DossierCode code = new DossierCodeGenerator(key -> serial, SerialOverflow.FAIL).next(UNIT, received);

        Parsed<DossierCode> read =
                DossierCode.parse(code.text(), DossierCodeGrammar.STRICT, DossierCodeTest.at("2026-08-01T00:00:00Z"));
        assertThat(read.orThrow()).isEqualTo(code);
        assertThat(read.parts()).isEqualTo(code.parts());
    }
}
