package vn.lienthong.signature.pdf.structure;

import java.io.IOException;

/** The bytes are not what the PDF format asks for at this place. Never leaves the verifier; the text quotes nothing of the file. */
public class PdfSyntaxException extends IOException {
    private static final long serialVersionUID = 1L;

    public PdfSyntaxException(String what) {
        super(what);
    }
}
