package vn.lienthong.signature.pdf.structure;

/** A limit of {@link PdfLimits} was reached; reading on could cost without bound. */
public final class PdfLimitException extends PdfSyntaxException {
    private static final long serialVersionUID = 1L;

    public PdfLimitException(String limit) {
        super(limit);
    }
}
