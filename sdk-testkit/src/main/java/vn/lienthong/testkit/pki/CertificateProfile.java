package vn.lienthong.testkit.pki;

/** What a certificate is for, and thereby its extensions (specification 3.2). */
public enum CertificateProfile {
    /** A subscriber of the first Government generation: key usage not critical, AKI with issuer and serial, empty issuerAltName. */
    GOVERNMENT_G1,
    /** A subscriber of the second Government generation: critical key usage, policy with CPS. */
    GOVERNMENT_G2,
    /** A subscriber of a public authority. */
    NATIONAL,
    /** A time-stamping unit: the extended key usage is critical and alone. */
    TIME_STAMPING,
    /** A delegated OCSP responder with id-pkix-ocsp-nocheck. */
    OCSP_RESPONDER,
    /** A subordinate authority. */
    ISSUING_CA,
    /** A self-signed authority. */
    ROOT_CA;

    boolean authority() {
        return this == ISSUING_CA || this == ROOT_CA;
    }
}
