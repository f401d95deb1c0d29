package vn.lienthong.signature.pdf.verify;

/** The kinds of signature value a PDF may hold (ISO 32000-2, table 255, and ETSI EN 319 142-1). */
enum SubFilter {
    CADES("ETSI.CAdES.detached"),
    PKCS7_DETACHED("adbe.pkcs7.detached"),
    PKCS7_SHA1("adbe.pkcs7.sha1"),
    TIMESTAMP("ETSI.RFC3161"),
    /** Anything else: reported, never trusted. */
    OTHER("");

    private final String name;

    SubFilter(String name) {
        this.name = name;
    }

    static SubFilter of(String name) {
        for (SubFilter value : values()) {
            if (value != OTHER && value.name.equals(name)) {
                return value;
            }
        }
        return OTHER;
    }
}
