package vn.lienthong.signature.pdf.visible;

/**
 * The geometry of one page: turns rectangles of the displayed page into PDF coordinates and back (5.2).
 *
 * @param left x0 of the CropBox
 * @param bottom y0 of the CropBox
 * @param right x1 of the CropBox
 * @param top y1 of the CropBox
 * @param rotate 0, 90, 180 or 270, clockwise
 * @param userUnit points a unit of the page has, 1 as a rule
 */
public record PageFrame(double left, double bottom, double right, double top, int rotate, double userUnit) {
    public PageFrame {
        if (!(right > left) || !(top > bottom) || !(userUnit > 0)) {
            throw new IllegalArgumentException("a page has an area");
        }
        int turn = Math.floorMod(rotate, 360);
        rotate = turn % 90 == 0 ? turn : 0;
    }

    /** Width of the displayed page in points. */
    public double displayedWidth() {
        return (isTurned() ? top - bottom : right - left) * userUnit;
    }

    /** Height of the displayed page in points. */
    public double displayedHeight() {
        return (isTurned() ? right - left : top - bottom) * userUnit;
    }

    /** Where a box of the displayed page stands in the file. */
    public Placement place(PointBox box) {
        double u = box.x() / userUnit;
        double v = box.y() / userUnit;
        double w = box.width() / userUnit;
        double h = box.height() / userUnit;
        return switch (rotate) {
            case 90 ->
                new Placement(left + v, bottom + u, left + v + h, bottom + u + w, w, h, new Matrix(0, 1, -1, 0, h, 0));
            case 180 ->
                new Placement(
                        right - u - w, bottom + v, right - u, bottom + v + h, w, h, new Matrix(-1, 0, 0, -1, w, h));
            case 270 ->
                new Placement(right - v - h, top - u - w, right - v, top - u, w, h, new Matrix(0, -1, 1, 0, 0, w));
            default -> new Placement(left + u, top - v - h, left + u + w, top - v, w, h, new Matrix(1, 0, 0, 1, 0, 0));
        };
    }

    /** Where a rectangle of the file is seen on the displayed page. */
    public PointBox displayed(double x0, double y0, double x1, double y1) {
        double width = isTurned() ? y1 - y0 : x1 - x0;
        double height = isTurned() ? x1 - x0 : y1 - y0;
        double u = switch (rotate) {
            case 90 -> y0 - bottom;
            case 180 -> right - x1;
            case 270 -> top - y1;
            default -> x0 - left;
        };
        double v = switch (rotate) {
            case 90 -> x0 - left;
            case 180 -> y0 - bottom;
            case 270 -> right - x1;
            default -> top - y1;
        };
        return new PointBox(u * userUnit, v * userUnit, width * userUnit, height * userUnit);
    }

    private boolean isTurned() {
        return rotate == 90 || rotate == 270;
    }
}
