package vn.lienthong.signature.pdf;

/**
 * What a certification (DocMDP) allows after it. Only the first signature of a document can certify it; agencies' documents are signed
 * with approval signatures, which need none of this (SG-11).
 */
public enum Certification {
    /** Nothing: no further signature, and some viewers call even a time stamp a change. */
    NO_CHANGES(1),
    /** Filling in forms and signing. */
    FORMS(2),
    /** Filling in forms, signing, annotations: overlays by annotation are the known attack here. */
    FORMS_AND_ANNOTATIONS(3);

    private final int level;

    Certification(int level) {
        this.level = level;
    }

    /** The number P of PDF: 1, 2 or 3. */
    public int level() {
        return level;
    }
}
