package vn.lienthong.signature.report;

import org.jspecify.annotations.Nullable;

/**
 * The cryptography of a signature.
 *
 * @param integrity whether digest and value are right; null when that could not be checked
 * @param digestAlgorithm for example {@code SHA-256}
 * @param signatureAlgorithm for example {@code RSA-PKCS1-v1_5}
 * @param keyBits 0 when unknown
 */
public record CryptoReport(
        @Nullable Boolean integrity,
        @Nullable String digestAlgorithm,
        @Nullable String signatureAlgorithm,
        int keyBits) {
    /** Nothing is known: the signature could not be read. */
    public static final CryptoReport UNKNOWN = new CryptoReport(null, null, null, 0);
}
