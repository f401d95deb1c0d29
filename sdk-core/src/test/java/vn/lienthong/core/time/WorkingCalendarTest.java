package vn.lienthong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.UnreadableInputException;

class WorkingCalendarTest {
    private static final String GOOD = """
            {"format": "lienthong-calendar/1", "version": "thử/1", "notice": {"vi": "thử", "en": "test"},
             "years": [2023], "hours": [["08:00", "12:00"], ["13:00", "17:00"]],
             "units": [{"unit": "H99.07", "hours": [["07:00", "11:00"]]}],
             "days": [
               {"date": "2023-09-04", "kind": "off", "reason": "Nghỉ bù Quốc khánh", "source": "Điều 111", "trust": "L"},
               {"from": "2023-01-20", "to": "2023-01-26", "kind": "off", "reason": "Tết", "source": "thử", "trust": "?"},
               {"date": "2023-12-30", "kind": "half", "hours": [["08:00", "12:00"]], "reason": "x", "source": "x", "trust": "?"}
             ]}
            """;

    @ParameterizedTest(name = "R-34, portal 6.6: {0} is worked: {1}")
    @CsvSource({
        "2025-05-02,false", "2025-04-26,true", "2026-02-14,false", "2026-02-22,false", "2026-02-23,true",
        "2026-04-27,false", "2026-04-30,false", "2026-05-01,false", "2026-08-22,true", "2026-08-29,false",
        "2026-08-31,false", "2026-09-01,false", "2026-09-02,false", "2026-09-03,true", "2026-01-02,false",
        "2026-01-10,true", "2026-11-24,false", "2026-06-06,false", "2026-06-08,true"
    })
    void bringsTheKnownFacts(LocalDate date, boolean worked) {
        assertThat(WorkingCalendar.bundled().isWorkingDay(date)).isEqualTo(worked);
    }

    @Test
    void bringsSourceAndTrustWithEveryDay() {
        WorkingCalendar calendar = WorkingCalendar.bundled();

        assertThat(calendar.years()).containsExactly(2025, 2026);
        assertThat(calendar.notice().vi()).contains("CẦN XÁC NHẬN");
        assertThat(calendar.days()).allSatisfy(day -> {
            assertThat(day.basis().source()).isNotBlank();
            assertThat(day.basis().trust()).isIn("L", "G", "?");
        });
    }

    @Test
    void readsAFile() throws IOException {
        WorkingCalendar calendar = read(GOOD);

        assertThat(calendar.version()).isEqualTo("thử/1");
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 9, 4))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 1, 26))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 12, 30))).isTrue();
        assertThat(calendar.hours().opening()).isEqualTo(LocalTime.of(8, 0));
        assertThat(calendar.hours("H99.07").sessions()).hasSize(1);
        assertThat(calendar.hours("H99.08")).isEqualTo(calendar.hours());
    }

    @Test
    @DisplayName("R-34: units keep their own hours")
    void computesWithAUnitsHours() throws IOException {
        Due due = Deadlines.of(read(GOOD), "H99.07")
                .due(DeadlinesTest.at("2023-06-01T10:00"), Term.workingHours(2), DuePolicy.SAME_CLOCK);

        assertThat(due.at().toLocalDateTime()).isEqualTo("2023-06-02T08:00");
    }

    @ParameterizedTest(name = "refuses a file with {1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lienthong-calendar/1|lienthong-calendar/2",
                "\"years\": [2023]|\"years\": [2023.5]",
                "\"years\": [2023]|\"years\": \"2023\"",
                "\"years\": [2023]|\"years\": [2023], \"holidays\": []",
                "\"years\": [2023]|\"years\": [2023], \"years\": [2024]",
                "\"kind\": \"half\"|\"kind\": \"off\"",
                "\"kind\": \"off\"|\"kind\": \"free\"",
                "2023-09-04|2023-02-30",
                "\"trust\": \"L\"|\"trust\": 1",
                "\"trust\": \"L\"|\"trst\": \"L\"",
                "\"08:00\", \"12:00\"|\"08:00\"",
                "\"08:00\", \"12:00\"|\"8h\", \"12h\"",
                "2023-01-26|2023-01-19",
                "2023-01-26|2023-03-26"
            })
    void refusesAFileOfAnotherShape(String good, String bad) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad))).isInstanceOf(UnreadableInputException.class);
    }

    @ParameterizedTest(name = "refuses [{0}]")
    @ValueSource(strings = {"", "[]", "null", "{", "{}", "<html>"})
    void refusesWhatIsNoCalendar(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void refusesTextAfterTheDocument() {
        assertThatThrownBy(() -> read(GOOD + "{}")).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void refusesAFileBeyondAMebibyte() {
        assertThatThrownBy(() -> read(GOOD + " ".repeat(1 << 20))).isInstanceOf(LimitExceededException.class);
    }

    @ParameterizedTest(name = "refuses {1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2023-09-04|2023-01-21",
                "2023-09-04|2024-09-04",
                "\"years\": [2023]|\"years\": []",
                "\"kind\": \"off\"|\"kind\": \"worked\"",
                "\"13:00\", \"17:00\"|\"11:00\", \"17:00\"",
                "\"13:00\", \"17:00\"|\"17:00\", \"13:00\""
            })
    void refusesAContradiction(String good, String bad) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad))).isInstanceOf(ConfigurationException.class);
    }

    @Property(tries = 300)
    void failsOnlyWithItsOwnErrorsWhateverIsDamaged(
            @ForAll @IntRange(min = 0, max = 800) int position, @ForAll byte value) throws IOException {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        bytes[position % bytes.length] = value;
        try {
            assertThat(WorkingCalendar.read(new ByteArrayInputStream(bytes)).years())
                    .isNotEmpty();
        } catch (SdkException e) {
            assertThat(e.code()).startsWith("CORE-");
        }
    }

    private static WorkingCalendar read(String text) throws IOException {
        return WorkingCalendar.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
