package vn.lienthong.signature.pdf.visible;

/**
 * A rectangle on the displayed page in points of 1/72 inch, whatever the page's UserUnit; origin top left, y down.
 *
 * @param x left edge
 * @param y top edge
 * @param width width
 * @param height height
 */
public record PointBox(double x, double y, double width, double height) {
    private static final double HAIR = 0.005;

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    boolean touches(PointBox other) {
        return x < other.right() - HAIR
                && other.x < right() - HAIR
                && y < other.bottom() - HAIR
                && other.y < bottom() - HAIR;
    }

    boolean isWithin(double pageWidth, double pageHeight) {
        return x >= -HAIR && y >= -HAIR && right() <= pageWidth + HAIR && bottom() <= pageHeight + HAIR;
    }

    PointBox movedTo(double newX, double newY) {
        return new PointBox(newX, newY, width, height);
    }

    /** The largest rectangle of this ratio inside, centred. */
    PointBox fitted(double ratio) {
        double w = Math.min(width, height * ratio);
        double h = w / ratio;
        return new PointBox(x + (width - w) / 2, y + (height - h) / 2, w, h);
    }
}
