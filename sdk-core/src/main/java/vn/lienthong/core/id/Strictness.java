package vn.lienthong.core.id;

/** How an identifier is read. */
public enum Strictness {
    /** To the letter of the rule: whatever is doubtful is reported, and what the law does not write is refused. */
    STRICT,
    /** For one's own data and for sending: the rule as it is lived today. */
    STANDARD,
    /** For data that came from others: everything seen in the field is kept, with a warning. */
    TOLERANT
}
