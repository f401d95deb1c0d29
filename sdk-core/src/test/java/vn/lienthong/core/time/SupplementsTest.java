package vn.lienthong.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.core.time.DeadlinesTest.at;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.privacy.PersonalText;

@DisplayName("R-38, R-39")
class SupplementsTest {
    private final Deadlines deadlines = Deadlines.of(WorkingCalendar.bundled());

    /** Received on Monday 1 June, five working days: Monday 8 June. Asked on Wednesday, complete on Friday. */
    private final Due original = deadlines.due(at("2026-06-01T09:00"), Term.workingDays(5), DuePolicy.END_OF_DAY);

    private final Supplement twoDays = Supplement.completed(at("2026-06-03T10:00"), at("2026-06-05T14:00"));

    @Test
    void restartsWithTheCompleteFile() {
        assertThat(current(SupplementPolicy.RESTART, original).lastDay()).isEqualTo("2026-06-12");
    }

    @Test
    void subtractsTheWaiting() {
        assertThat(current(SupplementPolicy.SUBTRACT, original).lastDay()).isEqualTo("2026-06-10");
    }

    @Test
    void subtractsWorkingTimeFromHours() {
        Due hours = deadlines.due(at("2026-06-03T09:00"), Term.workingHours(8), DuePolicy.SAME_CLOCK);

        // one hour was used before the request; seven are left on Friday at 14:00
        assertThat(current(SupplementPolicy.SUBTRACT, hours).at().toLocalDateTime())
                .isEqualTo("2026-06-08T11:00");
    }

    @Test
    void shiftsAsTheProductInWideUseDoes() {
        Due clock = deadlines.due(at("2026-06-01T09:00"), Term.workingDays(5), DuePolicy.SAME_CLOCK);

        // due Monday 8 June 09:00; one working day and eight working hours later
        assertThat(current(SupplementPolicy.SHIFT, clock).at().toLocalDateTime())
                .isEqualTo("2026-06-10T09:00");
    }

    @Test
    void keepsTheDateWhenNothingWasAsked() {
        for (SupplementPolicy policy : SupplementPolicy.values()) {
            assertThat(deadlines.afterSupplements(original, List.of(), policy).current())
                    .get()
                    .extracting(Due::at)
                    .isEqualTo(original.at());
        }
    }

    @Test
    void waitsWithoutADateWhileTheCitizenIsAsked() {
        SupplementedDue due = deadlines.afterSupplements(
                original, List.of(twoDays, Supplement.awaited(at("2026-06-08T08:00"))), SupplementPolicy.RESTART);

        assertThat(due.state()).isEqualTo(SupplementedDue.State.WAITING);
        assertThat(due.current()).isEmpty();
        assertThat(due.supplements()).hasSize(2);
        assertThat(due.original()).isEqualTo(original);
    }

    @Test
    void countsTwoRequestsWithoutAnEndAsLate() {
        List<Supplement> both =
                List.of(Supplement.awaited(at("2026-06-03T10:00")), Supplement.awaited(at("2026-06-04T10:00")));

        assertThat(deadlines
                        .afterSupplements(original, both, SupplementPolicy.SUBTRACT)
                        .state())
                .isEqualTo(SupplementedDue.State.COUNTS_AS_LATE);
    }

    @Test
    void refusesRequestsOutOfOrder() {
        Supplement backwards = Supplement.completed(at("2026-06-05T10:00"), at("2026-06-03T10:00"));

        assertThatThrownBy(() -> deadlines.afterSupplements(original, List.of(backwards), SupplementPolicy.RESTART))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> deadlines.afterSupplements(
                        original, List.of(twoDays, Supplement.awaited(at("2026-06-04T10:00"))), SupplementPolicy.SHIFT))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @DisplayName("R-39: a date is moved once, and again only when forced")
    void movesADateOnce() {
        Extension first = extension("2026-06-10T17:00");
        Extension second = extension("2026-06-12T17:00");
        Appointment moved = Appointment.of(original).extend(first);

        assertThat(moved.current()).isEqualTo(first.due());
        assertThatThrownBy(() -> moved.extend(second)).isInstanceOf(InvalidInputException.class);
        assertThat(moved.extendAgain(second).current()).isEqualTo(second.due());
        assertThat(moved.extendAgain(second).extensions()).containsExactly(first, second);
    }

    @Test
    void movesADateOnlyForward() {
        assertThatThrownBy(() -> Appointment.of(original).extend(extension("2026-06-08T17:00")))
                .isInstanceOf(InvalidInputException.class);
    }

    private Due current(SupplementPolicy policy, Due due) {
        return deadlines
                .afterSupplements(due, List.of(twoDays), policy)
                .current()
                .orElseThrow();
    }

    private static Extension extension(String due) {
        return new Extension(at("2026-06-05T08:00"), at(due), PersonalText.of("chờ ý kiến"));
    }
}
