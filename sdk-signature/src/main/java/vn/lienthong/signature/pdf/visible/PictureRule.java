package vn.lienthong.signature.pdf.visible;

/** What a profile does with a picture. */
public enum PictureRule {
    NONE,
    /** Fitted into the box, ratio kept. */
    FITTED,
    /** A seal in its real size, never scaled to a box (SG-15). */
    REAL_SIZE
}
