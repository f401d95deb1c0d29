package vn.lienthong.signature.pdf.visible;

import vn.lienthong.signature.pdf.write.PdfSyntax;

/**
 * A box in PDF coordinates.
 *
 * @param x0 left of {@code /Rect}
 * @param y0 bottom of {@code /Rect}
 * @param x1 right of {@code /Rect}
 * @param y1 top of {@code /Rect}
 * @param width of the form's {@code /BBox}, as displayed
 * @param height of the form's {@code /BBox}, as displayed
 * @param matrix the form's {@code /Matrix}
 */
public record Placement(double x0, double y0, double x1, double y1, double width, double height, Matrix matrix) {
    /** {@code /Rect} as PDF writes it. */
    public String rect() {
        return "[" + PdfSyntax.number(x0) + " " + PdfSyntax.number(y0) + " " + PdfSyntax.number(x1) + " "
                + PdfSyntax.number(y1) + "]";
    }

    String bbox() {
        return "[0 0 " + PdfSyntax.number(width) + " " + PdfSyntax.number(height) + "]";
    }
}
