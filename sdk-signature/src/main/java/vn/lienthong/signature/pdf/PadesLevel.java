package vn.lienthong.signature.pdf;

/** Baseline levels of a PDF signature that can be reached at signing (4.1). */
public enum PadesLevel {
    /** Signature, certificates, claimed time. */
    B_B("B-B"),
    /** B-B and a signature-time-stamp of a time-stamp authority. */
    B_T("B-T");

    private final String label;

    PadesLevel(String label) {
        this.label = label;
    }

    /** As reports and the command line write it, for example {@code B-T}. */
    public String label() {
        return label;
    }
}
