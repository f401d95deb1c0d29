package vn.lienthong.core.time;

/** What a request to supplement does to the term. The three disagree; the agency's choice is recorded with the result. */
public enum SupplementPolicy {
    /** The law: the term starts anew with the complete file (NĐ 61 Art. 19.4). */
    RESTART,
    /** The index of service quality: the waiting is subtracted; more than one request without an end counts as late. */
    SUBTRACT,
    /**
     * A product in wide use: old due date + (elapsed days − 1) + 8 working hours. Elapsed days are read as the working days after the day
     * of the request up to the day of completion; of none, the date stays.
     */
    SHIFT
}
