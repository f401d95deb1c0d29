package vn.lienthong.signature.pdf.visible;

/** What a line of text on the page says. */
public enum TextLine {
    /** Number and symbol (<i>số, ký hiệu</i>) of the document. */
    DOCUMENT_NUMBER,
    /** Form of a copy: SAO Y, SAO LỤC, TRÍCH SAO. */
    COPY_FORM,
    /** Name of the agency; by default the organisation in the signer's certificate. */
    AGENCY_NAME,
    /** Name of the officer; by default the common name in the signer's certificate. */
    OFFICER_NAME,
    /** Day and time of signing, the same instant as {@code /M}. */
    SIGNING_TIME,
    /** The words BẢN SAO. */
    COPY_WORDS,
    /** Attestation of a certified copy, in the caller's words. */
    ATTESTATION
}
