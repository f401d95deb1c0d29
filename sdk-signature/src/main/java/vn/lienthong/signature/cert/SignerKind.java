package vn.lienthong.signature.cert;

/** Whom a certificate stands for, as far as its identifiers tell (specification 3.3). */
public enum SignerKind {
    /** A citizen id, an old id card or a passport, and no tax or budget code. */
    PERSON("person"),
    /** A person's number beside a tax or budget code: an officer of an organisation. */
    PERSON_IN_ORGANISATION("person-in-organisation"),
    /** A tax or budget code alone. */
    ORGANISATION("organisation"),
    /** No identifier: most certificates of the second Government generation. */
    UNKNOWN("unknown");

    private final String word;

    SignerKind(String word) {
        this.word = word;
    }

    /** The word of the report. */
    public String word() {
        return word;
    }
}
