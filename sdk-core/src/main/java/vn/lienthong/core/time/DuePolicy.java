package vn.lienthong.core.time;

/** Which of two usual readings of a term counted in days or months is meant. A term in hours reads the same under both. */
public enum DuePolicy {
    /** The law: the whole last day is still in time (Civil Code 2015 Art. 148). */
    END_OF_DAY,
    /** Common software: the same clock time on the last day. */
    SAME_CLOCK
}
