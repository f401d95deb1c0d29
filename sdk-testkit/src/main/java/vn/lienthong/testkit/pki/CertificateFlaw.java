package vn.lienthong.testkit.pki;

/** What can be wrong with an ordered certificate; several may be combined. */
public enum CertificateFlaw {
    /** Ended 30 days before the start of the PKI. */
    EXPIRED,
    /** Begins 30 days after the start of the PKI. */
    NOT_YET_VALID,
    /** Revoked one day before the start of the PKI, for key compromise. */
    REVOKED,
    /** On hold (<i>tạm dừng</i>) since one day before the start of the PKI. */
    ON_HOLD,
    /** Key usage allows neither digitalSignature nor nonRepudiation. */
    WRONG_KEY_USAGE,
    /** No key usage extension. */
    NO_KEY_USAGE,
    /** The extended key usage is serverAuth alone; of a time stamper or responder, its own purpose is missing. */
    WRONG_EXTENDED_KEY_USAGE,
    /** The extended key usage is right but not critical, which a time stamper's must be. */
    EXTENDED_KEY_USAGE_NOT_CRITICAL,
    /** RSA-1024. */
    WEAK_KEY,
    /** A modulus of the shape of CVE-2017-15361. */
    ROCA_KEY,
    /** Signed with SHA-1. */
    SHA1_SIGNED,
    /** Names the issuer, but another key signed it. */
    WRONG_ISSUER_SIGNATURE,
    /** No authority information access: neither OCSP nor issuer certificate can be found. */
    NO_AIA,
    /** No CRL distribution point. */
    NO_CRL_POINT,
    /** A subscriber's certificate that says it is an authority. */
    IS_CA,
    /** Carries a critical extension nobody knows. */
    UNKNOWN_CRITICAL_EXTENSION
}
