package vn.lienthong.core.id;

/** What to do with the ten-thousandth dossier of a unit and day. The law knows four digits; the choice is the agency's. */
public enum SerialOverflow {
    /** Refuse. */
    FAIL(9_999),
    /** Go on with five digits, up to 99 999; then refuse. */
    WIDEN_TO_FIVE(99_999);

    private final long last;

    SerialOverflow(long last) {
        this.last = last;
    }

    /** The last serial that is given out. */
    long last() {
        return last;
    }
}
