package vn.lienthong.testkit.pki;

/** What can be wrong with an OCSP answer. */
public enum OcspFlaw implements OcspFault {
    /** Another nonce than the one asked with. */
    WRONG_NONCE,
    /** No nonce, although one was sent: allowed by RFC 6960. */
    NO_NONCE,
    /** nextUpdate was three days ago. */
    STALE,
    /** thisUpdate is tomorrow. */
    NOT_YET_VALID,
    /** No nextUpdate: allowed by RFC 6960. */
    NO_NEXT_UPDATE,
    /** The status is "unknown", whatever the register says. */
    UNKNOWN,
    /** Answers for another serial number. */
    WRONG_CERTIFICATE,
    /** Names the right responder, but another key signed it. */
    WRONG_SIGNER,
    /** The responder's certificate comes from an authority with the same name and another key. */
    FOREIGN_RESPONDER,
    /** The responder's certificate is not for OCSP signing. */
    RESPONDER_WITHOUT_PURPOSE,
    /** The responder's certificate has expired. */
    EXPIRED_RESPONDER,
    /** Signed with SHA-1. */
    SHA1_SIGNED,
    /** Response status tryLater. */
    TRY_LATER,
    /** Response status internalError. */
    INTERNAL_ERROR,
    /** Response status unauthorized. */
    UNAUTHORIZED,
    /** Bytes that are no OCSP answer, with the right media type. */
    MALFORMED
}
