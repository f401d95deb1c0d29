package vn.lienthong.signature.report;

/** Whether what the caller expected is met. It never changes a verdict (SG-41). */
public enum Acceptance {
    ACCEPTED,
    REFUSED
}
