package vn.lienthong.signature.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.rule.Verdict;

/**
 * What a verification says of a document (signature specification 8). Immutable.
 *
 * @param verdict the worst over all signatures and findings of the document; UNSIGNED only when there is no trace of a signature
 * @param acceptance null when the caller expected nothing
 * @param document what was verified
 * @param signatures in order of signing
 * @param findings of the document as a whole
 * @param evidence what the verdict rests on
 */
public record VerificationReport(
        Verdict verdict,
        @Nullable Acceptance acceptance,
        DocumentInfo document,
        List<SignatureReport> signatures,
        Findings findings,
        Evidence evidence) {
    public VerificationReport {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(document, "document");
        signatures = List.copyOf(signatures);
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(evidence, "evidence");
    }
}
