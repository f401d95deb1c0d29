package vn.lienthong.core.time;

/** What a term is counted in (wire {@code DONVITINH}; R-35). */
public enum TermUnit {
    WORKING_DAYS,
    WORKING_HOURS,
    CALENDAR_DAYS,
    MONTHS
}
