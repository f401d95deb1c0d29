package vn.lienthong.signature.cms;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.SignatureAlgorithm;

/**
 * What the cryptography of one signer says.
 *
 * @param findings of structure, algorithms, digest and value
 * @param signer the certificate whose key was used; null when it was not found
 * @param integrity whether digest and value are right; null when that could not be checked
 * @param digestAlgorithm name of the hash function; null when unknown
 * @param signatureAlgorithm for example {@code RSA-PKCS1-v1_5} or {@code ECDSA-P256}; null when unknown
 * @param algorithm the signature algorithm, to be judged by an {@link vn.lienthong.signature.cert.AlgorithmPolicy}; null when unread
 * @param keyBits length of the key; 0 when unknown
 * @param hasEss whether a signing-certificate attribute is present
 * @param signingTime the signing-time attribute, a claim; null when absent
 * @param value the signature value
 * @param timestamps signature-time-stamp tokens, encoded
 * @param archivedCrls CRLs in a signed attribute (adbe-revocationInfoArchival), DER
 * @param archivedOcsps OCSP responses there, DER
 */
public record CmsCheck(
        Findings findings,
        @Nullable X509Certificate signer,
        @Nullable Boolean integrity,
        @Nullable String digestAlgorithm,
        @Nullable String signatureAlgorithm,
        @Nullable SignatureAlgorithm algorithm,
        int keyBits,
        boolean hasEss,
        @Nullable Instant signingTime,
        List<byte[]> value,
        List<byte[]> timestamps,
        List<byte[]> archivedCrls,
        List<byte[]> archivedOcsps) {}
