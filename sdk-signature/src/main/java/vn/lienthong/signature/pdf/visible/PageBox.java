package vn.lienthong.signature.pdf.visible;

/**
 * A rectangle in millimetres on the page as it is displayed, after {@code /Rotate}: origin in the top left corner of the CropBox, x to the
 * right, y down (5.2).
 *
 * @param x left edge, mm
 * @param y top edge, mm
 * @param width mm, above 0
 * @param height mm, above 0
 */
public record PageBox(double x, double y, double width, double height) {
    static final double POINTS = 72 / 25.4;

    public PageBox {
        if (!(width > 0) || !(height > 0) || !Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a box has a place and an area");
        }
    }

    PointBox toPoints() {
        return new PointBox(x * POINTS, y * POINTS, width * POINTS, height * POINTS);
    }
}
