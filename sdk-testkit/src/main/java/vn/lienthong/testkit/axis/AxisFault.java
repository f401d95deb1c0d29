package vn.lienthong.testkit.axis;

/** What the axis itself can do wrong, beside the {@link vn.lienthong.testkit.sim.Fault faults} of any HTTP service. */
public enum AxisFault {
    /** {@code sendEdoc} was done; its OK lacks {@code DocId}. */
    OK_WITHOUT_DOC_ID,
    /** The call was done; its OK lacks {@code data}. */
    OK_WITHOUT_DATA,
    /** The call was done; its OK has {@code ErrorCode} 20. */
    OK_WITH_ERROR_CODE,
    /** Refused, nothing done; the answer has no {@code ErrorCode}. */
    FAIL_WITHOUT_CODE,
    /** Refused, nothing done; all other members are null. */
    FAIL_WITH_NULLS,
    /** Refused, nothing done; the answer has a {@code DocId} all the same. */
    FAIL_WITH_DOC_ID,
    /** {@code ErrorCode} 20, nothing done. */
    INTERNAL_ERROR,
    /** {@code ErrorCode} 20, although it was done. */
    INTERNAL_ERROR_AFTER_PROCESSING,
    /** The first row of a list is there twice. */
    DUPLICATED_ITEM,
    /** A fetched message has one more hop than was sent. */
    HOP_ADDED,
    /** As {@link #HOP_ADDED}, and {@code Bussiness} stands behind the hops. */
    TRACE_REORDERED;

    /** Whether the call is refused before anything is done. */
    boolean refuses() {
        return switch (this) {
            case FAIL_WITHOUT_CODE, FAIL_WITH_NULLS, FAIL_WITH_DOC_ID, INTERNAL_ERROR -> true;
            default -> false;
        };
    }
}
