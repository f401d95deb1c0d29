package vn.lienthong.cli;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.time.Deadlines;
import vn.lienthong.core.time.Due;
import vn.lienthong.core.time.DuePolicy;
import vn.lienthong.core.time.SkippedDay;
import vn.lienthong.core.time.Term;
import vn.lienthong.core.time.TermUnit;
import vn.lienthong.core.time.WorkingCalendar;

/** {@code lienthong due}: when a dossier is due. */
@Command(name = "due", description = "Tính ngày hẹn trả. / Computes when a dossier is due.")
final class DueCommand extends BatchCommand {
    @Option(names = "--received", paramLabel = "TIME", description = "For example 2026-02-13T10:00, Vietnam time.")
    @Nullable
    String received;

    @Option(names = "--term", paramLabel = "N", description = "How long: a number of units.")
    @Nullable
    Integer term;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "working-days",
            description = "working-days, working-hours, calendar-days or months.")
    String unit = "working-days";

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "end-of-day",
            description = "end-of-day (the law) or same-clock.")
    String policy = "end-of-day";

    @Option(names = "--calendar", paramLabel = "FILE", description = "A calendar file; by default the bundled one.")
    @Nullable
    Path calendar;

    @Override
    Outcome execute(Console console) throws IOException {
        Due due = Deadlines.of(calendar())
                .due(
                        Arguments.instant(Arguments.required(received, "--received")),
                        new Term(Arguments.required(term, "--term"), Arguments.choice(TermUnit.class, unit, "--unit")),
                        Arguments.choice(DuePolicy.class, policy, "--policy"));
        String at = due.at().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        JsonArrayBuilder skipped = Json.array();
        due.skipped()
                .forEach(day -> skipped.add(
                        Json.object().add("date", day.date().toString()).add("reason", JsonView.of(day.reason()))));
        JsonObject json = Json.object()
                .add("due", at)
                .add("skipped", skipped)
                .add("calendar", due.calendarVersion())
                .build();
        return new Outcome(Exit.OK, json, lines(due, at));
    }

    private List<String> lines(Due due, String at) {
        List<String> lines = new ArrayList<>();
        lines.add((language() == Language.VI ? "Hạn trả: " : "due: ") + at);
        for (SkippedDay day : due.skipped()) {
            lines.add("  " + day.date() + "  " + day.reason().in(language()));
        }
        return lines;
    }

    private WorkingCalendar calendar() throws IOException {
        Path file = calendar;
        if (file == null) {
            return WorkingCalendar.bundled();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return WorkingCalendar.read(in);
        }
    }
}
