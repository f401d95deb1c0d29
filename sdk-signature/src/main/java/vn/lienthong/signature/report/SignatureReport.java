package vn.lienthong.signature.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.SignerIdentity;
import vn.lienthong.signature.rule.Verdict;

/**
 * One signature, or one document time stamp.
 *
 * @param place where it stands
 * @param verdict whether it vouches for what the document shows now
 * @param signedRevisionVerdict whether it vouches for the revision it signed
 * @param kind format and level
 * @param trust who vouched for the signer
 * @param signer null when the certificate was not found
 * @param times claimed and proven
 * @param crypto digest and value
 * @param coverage what it covers
 * @param timestamps time stamps of this signature
 * @param findings all that was noticed
 */
public record SignatureReport(
        Place place,
        Verdict verdict,
        Verdict signedRevisionVerdict,
        Kind kind,
        TrustReport trust,
        @Nullable SignerIdentity signer,
        TimeReport times,
        CryptoReport crypto,
        Coverage coverage,
        List<TimestampReport> timestamps,
        Findings findings) {
    public SignatureReport {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(signedRevisionVerdict, "signedRevisionVerdict");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(crypto, "crypto");
        Objects.requireNonNull(coverage, "coverage");
        timestamps = List.copyOf(timestamps);
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * @param index from 0, in order of signing
     * @param field name of the PDF field, XML Id, or null
     */
    public record Place(int index, @Nullable String field) {}

    /**
     * @param format what it is
     * @param level what was proved; null when nothing was
     */
    public record Kind(SignatureFormat format, @Nullable SignatureLevel level) {}
}
