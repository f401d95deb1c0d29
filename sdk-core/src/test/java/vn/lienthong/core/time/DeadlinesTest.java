package vn.lienthong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.message.Message;

class DeadlinesTest {
    private final Deadlines deadlines = Deadlines.of(WorkingCalendar.bundled());

    @ParameterizedTest(name = "portal 10.5: {0} + {1} {2} = {3} / {4}")
    @CsvSource({
        "2026-02-13T10:00, 3, WORKING_DAYS, 2026-02-25T23:59:59, 2026-02-25T10:00",
        "2026-08-21T16:00, 2, WORKING_DAYS, 2026-08-24T23:59:59, 2026-08-24T16:00",
        "2026-04-24T15:00, 8, WORKING_HOURS, 2026-04-28T15:00, 2026-04-28T15:00",
        "2026-04-24T18:30, 8, WORKING_HOURS, 2026-04-28T17:00, 2026-04-28T17:00",
        "2026-05-05T11:30, 1, WORKING_HOURS, 2026-05-05T14:30, 2026-05-05T14:30"
    })
    void meetsTheWorkedExamples(
            LocalDateTime received, int length, TermUnit unit, LocalDateTime endOfDay, LocalDateTime sameClock) {
        Term term = new Term(length, unit);

        assertThat(deadlines.due(at(received), term, DuePolicy.END_OF_DAY).at().toString())
                .isEqualTo(endOfDay + "+07:00");
        assertThat(deadlines.due(at(received), term, DuePolicy.SAME_CLOCK).at().toString())
                .isEqualTo(sameClock + "+07:00");
    }

    @Test
    @DisplayName("portal 10.5: nine days of Tết are skipped, each with its reason")
    void tellsWhichDaysDidNotCountAndWhy() {
        Due due = deadlines.due(at("2026-02-13T10:00"), Term.workingDays(3), DuePolicy.END_OF_DAY);

        assertThat(due.skipped())
                .hasSize(9)
                .allSatisfy(day -> assertThat(day.reason().vi()).contains("Tết Nguyên đán"));
        assertThat(due.skipped().get(0).date()).isEqualTo("2026-02-14");
        assertThat(due.calendarVersion()).isEqualTo(WorkingCalendar.bundled().version());
    }

    @Test
    void skipsWeekendsWithTheirOwnReason() {
        Due due = deadlines.due(at("2026-06-05T10:00"), Term.workingDays(1), DuePolicy.SAME_CLOCK);

        assertThat(due.at().toLocalDateTime()).isEqualTo("2026-06-08T10:00");
        assertThat(due.skipped())
                .extracting(day -> day.reason().vi())
                .containsExactly("Nghỉ hằng tuần", "Nghỉ hằng tuần");
    }

    @ParameterizedTest(name = "R-37: {0} + {1} h = {2}")
    @CsvSource({
        "2026-06-02T11:29, 1, 2026-06-02T14:29",
        "2026-06-02T07:30, 4, 2026-06-02T11:30",
        "2026-06-02T12:15, 1, 2026-06-02T14:30",
        "2026-06-02T05:00, 1, 2026-06-02T08:00",
        "2026-06-02T17:00, 1, 2026-06-03T08:00",
        "2026-06-05T16:00, 2, 2026-06-08T08:00",
        "2026-06-06T09:00, 1, 2026-06-08T08:00",
        "2026-09-01T09:00, 1, 2026-09-03T08:00"
    })
    void countsHoursInSessions(LocalDateTime received, int hours, LocalDateTime due) {
        assertThat(deadlines
                        .due(at(received), Term.workingHours(hours), DuePolicy.END_OF_DAY)
                        .at()
                        .toLocalDateTime())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "Civil Code Art. 147-148: {0} + {1} {2} ends {3}")
    @CsvSource({
        "2026-06-01T10:00, 10, CALENDAR_DAYS, 2026-06-11",
        "2026-06-01T10:00, 5, CALENDAR_DAYS, 2026-06-08",
        "2026-01-31T10:00, 1, MONTHS, 2026-03-02",
        "2026-03-31T10:00, 1, MONTHS, 2026-05-04",
        "2025-12-15T10:00, 2, MONTHS, 2026-02-23"
    })
    void movesAnEndOnADayOff(LocalDateTime received, int length, TermUnit unit, LocalDate last) {
        Due due = deadlines.due(at(received), new Term(length, unit), DuePolicy.END_OF_DAY);

        assertThat(due.lastDay()).isEqualTo(last);
        assertThat(due.at().toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
    }

    @Test
    @DisplayName("R-34: no calendar for the year is an error")
    void refusesYearsItDoesNotKnow() {
        assertThatThrownBy(() -> deadlines.due(at("2026-12-31T10:00"), Term.workingDays(1), DuePolicy.END_OF_DAY))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CORE-TIME-NO-YEAR")
                .hasMessageContaining("2027");
    }

    @Test
    void countsAcrossTheTurnOfTheYear() {
        Due due = deadlines.due(at("2025-12-31T10:00"), Term.workingDays(6), DuePolicy.END_OF_DAY);

        // 1 and 2 January are off, Saturday 10 January is worked
        assertThat(due.lastDay()).isEqualTo("2026-01-10");
    }

    @Test
    void takesTheDayOfReceiptInVietnam() {
        // 17:30 UTC on Thursday is Friday in Vietnam
        Due due = deadlines.due(Instant.parse("2026-06-04T17:30:00Z"), Term.workingDays(1), DuePolicy.SAME_CLOCK);

        assertThat(due.at().toLocalDateTime()).isEqualTo("2026-06-08T00:30");
    }

    @Test
    void endsHourTermsEarlierOnAHalfDay() {
        WorkingCalendar calendar = WorkingCalendar.builder("half", new Message("thử", "test"))
                .year(2026)
                .day(CalendarDay.half(
                        LocalDate.of(2026, 6, 3),
                        OfficeHours.of(new Session(LocalTime.of(7, 0), LocalTime.of(11, 30))),
                        new Message("nửa ngày", "half a day"),
                        new CalendarDay.Basis("", "?")))
                .build();
        Deadlines half = Deadlines.of(calendar);

        assertThat(half.due(at("2026-06-03T09:30"), Term.workingHours(3), DuePolicy.SAME_CLOCK)
                        .at()
                        .toLocalDateTime())
                .isEqualTo("2026-06-04T08:00");
        assertThat(half.due(at("2026-06-02T09:30"), Term.workingDays(1), DuePolicy.END_OF_DAY)
                        .lastDay())
                .isEqualTo("2026-06-03");
    }

    @Test
    @DisplayName("R-37: a whole last day is over only when the day is")
    void comparesExpiryByTheWholeDayOrTheMoment() {
        Due wholeDay = deadlines.due(at("2026-06-02T10:00"), Term.workingDays(1), DuePolicy.END_OF_DAY);
        Due clock = deadlines.due(at("2026-06-02T10:00"), Term.workingDays(1), DuePolicy.SAME_CLOCK);

        assertThat(wholeDay.isOverdueAt(at("2026-06-03T23:59:59.5"))).isFalse();
        assertThat(wholeDay.isOverdueAt(at("2026-06-04T00:00"))).isTrue();
        assertThat(clock.isOverdueAt(at("2026-06-03T10:00"))).isFalse();
        assertThat(clock.isOverdueAt(at("2026-06-03T10:00:01"))).isTrue();
    }

    @Test
    @DisplayName("R-39: a warning comes a working day ahead, over the holidays")
    void warnsAWorkingDayAhead() {
        Due due = deadlines.due(at("2026-02-12T10:00"), Term.workingDays(2), DuePolicy.END_OF_DAY);

        assertThat(due.lastDay()).isEqualTo("2026-02-23");
        assertThat(deadlines.warningBefore(due, 1)).isEqualTo(at("2026-02-13T07:00"));
        assertThat(deadlines.warningBefore(due, 2)).isEqualTo(due.received());
        assertThatThrownBy(() -> deadlines.warningBefore(due, 0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesTermsOutOfRange() {
        for (int length : List.of(-1, 0, 10_001)) {
            assertThatThrownBy(() -> Term.workingDays(length)).isInstanceOf(InvalidInputException.class);
        }
    }

    static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(VietnamTime.ZONE).toInstant();
    }
}
