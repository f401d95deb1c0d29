package vn.lienthong.signature.report;

/** The level that was proved: a claimed one counts for nothing (SG-43). */
public enum SignatureLevel {
    B_B("B-B"),
    /** With a trusted proof of time. */
    B_T("B-T"),
    /** With all validation data inside the document. */
    B_LT("B-LT"),
    /** With a trusted time stamp over those data. */
    B_LTA("B-LTA");

    private final String word;

    SignatureLevel(String word) {
        this.word = word;
    }

    /** The word of the report. */
    public String word() {
        return word;
    }
}
