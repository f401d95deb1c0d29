package vn.lienthong.signature.trust;

/** How much is asked of a path. */
public enum PathProfile {
    /** RFC 5280 and the national rules on anchors, algorithms, and a signer's usage and identity: for signatures. */
    SIGNATURE,
    /** The same, but usage is only noted: for looking at a certificate by itself. */
    NATIONAL,
    /** Path validation and revocation of RFC 5280 alone. */
    RFC5280;

    boolean isNational() {
        return this != RFC5280;
    }
}
