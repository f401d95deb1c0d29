package vn.lienthong.core.time;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonLimits;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.core.message.Message;

/** Reads calendar files of the format {@code lienthong-calendar/1}. */
final class CalendarReader {
    private static final String FORMAT = "lienthong-calendar/1";
    private static final int MAX_RANGE_DAYS = 31;
    private static final JsonCodec JSON = JsonCodec.builder(JsonMode.STRICT)
            .limits(JsonLimits.DEFAULT.withLength(1 << 20).withDepth(8))
            .build();

    static WorkingCalendar bundled() {
        try (InputStream in = CalendarReader.class.getResourceAsStream("calendar-2025-2026.json")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its calendar");
            }
            return new CalendarReader().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorkingCalendar read(InputStream in) throws IOException {
        if (JSON.readTree(in) instanceof JsonObject file) {
            return calendar(new Members(file, ""));
        }
        throw new UnreadableInputException(CalendarMessage.FILE, "{}");
    }

    private static WorkingCalendar calendar(Members file) {
        if (!FORMAT.equals(file.text("format"))) {
            throw file.wrong("format");
        }
        Members notice = file.object("notice");
        WorkingCalendar.Builder calendar =
                WorkingCalendar.builder(file.text("version"), new Message(notice.text("vi"), notice.text("en")));
        notice.end();
        for (int year : file.integers("years")) {
            calendar.year(year);
        }
        if (file.has("hours")) {
            calendar.hours(hours(file, "hours"));
        }
        for (Members unit : file.objects("units")) {
            calendar.unitHours(unit.text("unit"), hours(unit, "hours"));
            unit.end();
        }
        for (Members day : file.objects("days")) {
            days(day).forEach(calendar::day);
        }
        file.end();
        return calendar.build();
    }

    private static List<CalendarDay> days(Members day) {
        LocalDate from = day.date(day.has("date") ? "date" : "from");
        LocalDate to = day.has("date") ? from : day.date("to");
        if (to.isBefore(from) || from.plusDays(MAX_RANGE_DAYS).isBefore(to)) {
            throw day.wrong("to");
        }
        String kind = day.text("kind");
        String vi = day.text("reason");
        Message reason = new Message(vi, day.has("reasonEn") ? day.text("reasonEn") : vi);
        CalendarDay.Basis basis = new CalendarDay.Basis(day.text("source"), day.text("trust"));
        List<CalendarDay> all = new ArrayList<>();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            all.add(
                    switch (kind) {
                        case "off" -> CalendarDay.off(date, reason, basis);
                        case "worked" -> CalendarDay.worked(date, reason, basis);
                        case "half" -> CalendarDay.half(date, hours(day, "hours"), reason, basis);
                        default -> throw day.wrong("kind");
                    });
        }
        day.end();
        return all;
    }

    private static OfficeHours hours(Members owner, String name) {
        List<Session> sessions = new ArrayList<>();
        for (List<String> pair : owner.textLists(name)) {
            if (pair.size() != 2) {
                throw owner.wrong(name);
            }
            try {
                sessions.add(new Session(LocalTime.parse(pair.get(0)), LocalTime.parse(pair.get(1))));
            } catch (DateTimeException e) {
                throw owner.wrong(name);
            }
        }
        return new OfficeHours(sessions);
    }
}
