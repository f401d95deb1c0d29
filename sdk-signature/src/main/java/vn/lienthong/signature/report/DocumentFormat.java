package vn.lienthong.signature.report;

/** Format of a document, told by its content. */
public enum DocumentFormat {
    PDF,
    XML,
    CMS
}
