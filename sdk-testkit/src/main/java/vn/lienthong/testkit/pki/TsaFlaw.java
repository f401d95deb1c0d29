package vn.lienthong.testkit.pki;

/** What can be wrong with a time stamp. */
public enum TsaFlaw implements TsaFault {
    /** Stamps another digest than the one sent. */
    WRONG_IMPRINT,
    WRONG_NONCE,
    /** No nonce, although one was sent. */
    NO_NONCE,
    /** Another policy than the one of the service or of the request. */
    WRONG_POLICY,
    /** Status rejection, failure info badRequest. */
    REJECTED,
    /** Status rejection, failure info timeNotAvailable. */
    TIME_NOT_AVAILABLE,
    /** The clock of the service is seven hours ahead. */
    CLOCK_AHEAD,
    /** The clock of the service is seven hours behind. */
    CLOCK_BEHIND,
    /** A service of the look-alike hierarchy signed it. */
    UNTRUSTED,
    /** The certificate is not for time stamping. */
    WITHOUT_PURPOSE,
    /** The certificate's extended key usage is not critical. */
    PURPOSE_NOT_CRITICAL,
    EXPIRED_CERTIFICATE,
    REVOKED_CERTIFICATE,
    /** No certificate in the token, although one was asked for. */
    NO_CERTIFICATE,
    /** The signing-certificate attribute names another certificate. */
    WRONG_SIGNING_CERTIFICATE,
    /** The signature value is wrong. */
    BROKEN_SIGNATURE,
    /** Bytes that are no time-stamp answer, with the right media type. */
    MALFORMED
}
