package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the portal specification, 10.5, as a clerk asks them. */
class DueCommandTest {
    private static JsonObject ask(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "due";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = "--json";
        Cli cli = Cli.run(all);
        assertThat(cli.exit()).isZero();
        return cli.json();
    }

    @Test
    void threeWorkingDaysOverTet() {
        JsonObject json = ask("--received", "2026-02-13T10:00", "--term", "3", "--unit", "working-days");
        assertThat(json.getString("due")).isEqualTo("2026-02-25T23:59:59+07:00");
        assertThat(json.getJsonArray("skipped")).hasSize(9);
        assertThat(json.getJsonArray("skipped").getJsonObject(0).keySet()).contains("date", "reason");
    }

    @Test
    void theSameClockTime() {
        assertThat(ask("--received", "2026-02-13T10:00", "--term", "3", "--policy", "same-clock")
                        .getString("due"))
                .isEqualTo("2026-02-25T10:00:00+07:00");
    }

    @Test
    void eightWorkingHoursOverAMadeUpHoliday() {
        assertThat(ask("--received", "2026-04-24T15:00", "--term", "8", "--unit", "working-hours")
                        .getString("due"))
                .isEqualTo("2026-04-28T15:00:00+07:00");
    }

    @Test
    void anInstantWithAZoneIsTheSameMoment() {
        assertThat(ask("--received", "2026-04-24T08:00:00Z", "--term", "8", "--unit", "working-hours")
                        .getString("due"))
                .isEqualTo("2026-04-28T15:00:00+07:00");
    }

    @Test
    void aBatchKeepsItsDefaultsFromLineToLine() {
        String input = "{\"received\":\"2026-02-13T10:00\",\"term\":3,\"policy\":\"same-clock\"}\n"
                + "{\"received\":\"2026-02-13T10:00\",\"term\":3}\n"
                + "{\"received\":\"13/02/2026\",\"term\":3}\n"
                + "{\"received\":\"2026-02-13T10:00\",\"term\":\"three\"}\n"
                + "{\"received\":\"2026-02-13T10:00\",\"term\":3,\"unit\":\"weeks\"}\n"
                + "{\"received\":\"2126-02-13T10:00\",\"term\":3}\n";
        Cli cli = Cli.run(Map.of(), input, "due", "--batch");
        assertThat(cli.lines().stream().map(line -> line.getInt("exit"))).containsExactly(0, 0, 64, 64, 64, 64);
        assertThat(cli.lines().get(1).getString("due")).isEqualTo("2026-02-25T23:59:59+07:00");
    }
}
