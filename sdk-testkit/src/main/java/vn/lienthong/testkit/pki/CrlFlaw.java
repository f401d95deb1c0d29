package vn.lienthong.testkit.pki;

/** What can be wrong with a revocation list. */
public enum CrlFlaw implements CrlFault {
    /** Ended three days ago. */
    STALE,
    /** Begins tomorrow. */
    NOT_YET_VALID,
    /** Without nextUpdate. */
    NO_NEXT_UPDATE,
    /** Names the issuer, but another key signed it. */
    WRONG_SIGNER,
    /** Signed with SHA-1. */
    SHA1_SIGNED,
    /** Its issuing distribution point covers certificates of authorities only. */
    AUTHORITIES_ONLY,
    /** Carries a critical extension nobody knows. */
    UNKNOWN_CRITICAL_EXTENSION,
    /** The second half is missing. */
    TRUNCATED
}
