package vn.lienthong.signature.cms;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.report.EvidenceItem;
import vn.lienthong.signature.report.TrustReport;

/** Judges a signer's or an authority's certificate: path, period, revocation, usage. What a verifier of documents needs of trust. */
@FunctionalInterface
public interface CertificateJudge {
    Judgement judge(X509Certificate leaf, Question question);

    /**
     * @param forTimestamps whether the certificate signed a time stamp
     * @param claimed when the signer says he signed
     * @param proven when the signature is proven to have existed
     * @param verificationTime the instant for which the verdict is asked
     * @param certificates certificates at hand, without trust
     * @param crls from the document, DER
     * @param ocsps from the document, DER
     * @param path of the findings
     */
    record Question(
            boolean forTimestamps,
            @Nullable Instant claimed,
            @Nullable Instant proven,
            Instant verificationTime,
            List<X509Certificate> certificates,
            List<byte[]> crls,
            List<byte[]> ocsps,
            String path) {}

    /**
     * @param trust hierarchy and path
     * @param findings what was noticed; one that is an error means that the certificate does not pass
     * @param validAtSigning in its period and neither revoked nor on hold at the control time; null when unknown
     * @param evidence what was used
     * @param selfContained whether every status came out of the document
     */
    record Judgement(
            TrustReport trust,
            Findings findings,
            @Nullable Boolean validAtSigning,
            List<EvidenceItem> evidence,
            boolean selfContained) {}
}
