package vn.lienthong.core.time;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.message.Message;

/**
 * Which days are worked, as data with a version and a notice of its source: Saturdays and Sundays rest unless the calendar says
 * otherwise. It answers only for its own years; for any other it fails, since "weekends only" would be an invented calendar. Immutable,
 * thread-safe.
 */
public final class WorkingCalendar {
    private final String version;
    private final Message notice;
    private final SortedSet<Integer> years;
    private final Map<LocalDate, CalendarDay> days;
    private final OfficeHours hours;
    private final Map<String, OfficeHours> unitHours;

    private WorkingCalendar(Builder builder) {
        this.version = builder.version;
        this.notice = builder.notice;
        this.years = new TreeSet<>(builder.years);
        this.days = new TreeMap<>(builder.days);
        this.hours = builder.hours;
        this.unitHours = Map.copyOf(builder.unitHours);
    }

    /** The years are those of the days added, and those named by {@link Builder#year}. */
    public static Builder builder(String version, Message notice) {
        return new Builder(version, notice);
    }

    /**
     * The calendar that comes with the SDK: 2025 and 2026, gathered from law texts and press. <b>To be confirmed</b> against the yearly
     * notice of the Prime Minister before a citizen is promised a date; every day carries its source and trust mark.
     */
    public static WorkingCalendar bundled() {
        return Bundled.CALENDAR;
    }

    /**
     * Reads a calendar file (format {@code lienthong-calendar/1}, see docs/calendar.md). At most 1 Mi characters; anything unknown in it is refused.
     *
     * @throws vn.lienthong.core.error.UnreadableInputException when it is no calendar file
     * @throws vn.lienthong.core.error.LimitExceededException when it is too large
     * @throws ConfigurationException when it contradicts itself
     */
    public static WorkingCalendar read(InputStream in) throws IOException {
        return new CalendarReader().read(in);
    }

    public String version() {
        return version;
    }

    /** Where the calendar comes from and what it is good for; to be shown with every date computed from it. */
    public Message notice() {
        return notice;
    }

    public SortedSet<Integer> years() {
        return new TreeSet<>(years);
    }

    /** The special days in order. */
    public List<CalendarDay> days() {
        return List.copyOf(days.values());
    }

    /**
     * True for full and half days.
     *
     * @throws ConfigurationException when the calendar does not cover the year
     */
    public boolean isWorkingDay(LocalDate date) {
        return special(date).map(d -> d.kind() != CalendarDay.Kind.OFF).orElse(!isWeekend(date));
    }

    /**
     * What is special about a day.
     *
     * @throws ConfigurationException when the calendar does not cover the year
     */
    public Optional<CalendarDay> special(LocalDate date) {
        if (!years.contains(date.getYear())) {
            throw new ConfigurationException(CalendarMessage.NO_YEAR, version, date.getYear());
        }
        return Optional.ofNullable(days.get(date));
    }

    /** The hours of an ordinary day for units that have none of their own. */
    public OfficeHours hours() {
        return hours;
    }

    /** The hours of an ordinary day for a unit, by its agency code; the general ones if it has none of its own. */
    public OfficeHours hours(String unit) {
        return unitHours.getOrDefault(unit, hours);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Not thread-safe. */
    public static final class Builder {
        private final String version;
        private final Message notice;
        private final SortedSet<Integer> years = new TreeSet<>();
        private final Map<LocalDate, CalendarDay> days = new HashMap<>();
        private final Map<String, OfficeHours> unitHours = new HashMap<>();
        private OfficeHours hours = OfficeHours.CUSTOMARY;

        private Builder(String version, Message notice) {
            this.version = Objects.requireNonNull(version, "version");
            this.notice = Objects.requireNonNull(notice, "notice");
        }

        /** Says that all special days of a year are in the calendar. */
        public Builder year(int year) {
            years.add(year);
            return this;
        }

        /** @throws ConfigurationException when the day is there already, or a worked day is no weekend day */
        public Builder day(CalendarDay day) {
            if (day.kind() == CalendarDay.Kind.WORKED && !isWeekend(day.date())) {
                throw new ConfigurationException(CalendarMessage.WORKED_ANYWAY, day.date());
            }
            if (days.putIfAbsent(day.date(), day) != null) {
                throw new ConfigurationException(CalendarMessage.DAY_TWICE, day.date());
            }
            return this;
        }

        public Builder hours(OfficeHours value) {
            hours = Objects.requireNonNull(value, "value");
            return this;
        }

        public Builder unitHours(String unit, OfficeHours value) {
            unitHours.put(unit, value);
            return this;
        }

        /** @throws ConfigurationException when there is no year, or a day lies outside the years */
        public WorkingCalendar build() {
            if (years.isEmpty()) {
                throw new ConfigurationException(CalendarMessage.NO_YEARS, version);
            }
            for (LocalDate date : days.keySet()) {
                if (!years.contains(date.getYear())) {
                    throw new ConfigurationException(CalendarMessage.DAY_OUTSIDE, date);
                }
            }
            return new WorkingCalendar(this);
        }
    }

    private static final class Bundled {
        static final WorkingCalendar CALENDAR = CalendarReader.bundled();
    }
}
