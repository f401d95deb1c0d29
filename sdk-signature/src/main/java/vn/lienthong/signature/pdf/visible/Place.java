package vn.lienthong.signature.pdf.visible;

/** Where a profile puts its box. */
public sealed interface Place {
    /**
     * A corner of the first page, or of the page named.
     *
     * @param right the right corner, else the left one
     * @param sideMm from the page's side
     * @param topMm from the page's top
     */
    record Corner(boolean right, double sideMm, double topMm) implements Place {}

    /** Places that depend on what the page holds. */
    enum Found implements Place {
        /** Between position line and name line (block 7 of NĐ 30/2020), or an empty field prepared there. */
        LEADER_BLOCK,
        /** Over the leader's picture, on its left third (block 8). */
        OVER_LEADER,
        /** Where the caller says. */
        GIVEN
    }
}
