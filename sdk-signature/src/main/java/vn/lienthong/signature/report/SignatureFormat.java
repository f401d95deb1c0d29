package vn.lienthong.signature.report;

/** What kind of signature it is. A kind is what was found, not what the file claims. */
public enum SignatureFormat {
    PADES("PAdES"),
    /** CMS in a PDF that does not meet PAdES: legacy kinds, or no signing-certificate attribute. */
    PDF_CMS("PDF-CMS"),
    XADES("XAdES"),
    /** The plain national XML profile. */
    XMLDSIG_VN("XMLDSIG-VN"),
    XMLDSIG("XMLDSIG"),
    CADES("CAdES"),
    CMS("CMS"),
    DOC_TIMESTAMP("DOC-TIMESTAMP");

    private final String word;

    SignatureFormat(String word) {
        this.word = word;
    }

    /** The word of the report. */
    public String word() {
        return word;
    }
}
