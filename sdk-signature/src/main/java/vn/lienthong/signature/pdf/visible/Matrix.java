package vn.lienthong.signature.pdf.visible;

import vn.lienthong.signature.pdf.write.PdfSyntax;

/** A transformation matrix; prints as PDF writes it. */
public record Matrix(double a, double b, double c, double d, double e, double f) {
    @Override
    public String toString() {
        return "[" + PdfSyntax.number(a) + " " + PdfSyntax.number(b) + " " + PdfSyntax.number(c) + " "
                + PdfSyntax.number(d) + " " + PdfSyntax.number(e) + " " + PdfSyntax.number(f) + "]";
    }
}
