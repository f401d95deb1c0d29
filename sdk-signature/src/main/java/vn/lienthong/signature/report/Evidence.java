package vn.lienthong.signature.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.signature.revocation.EvidenceItem;

/**
 * What the report rests on, and by what means it was made.
 *
 * @param checkedAt when the verification ran
 * @param verificationTime the instant for which it was asked
 * @param policyId the policy
 * @param online whether the network was allowed
 * @param items certificates, CRLs, OCSP responses and time stamps used
 * @param trust the trust list
 * @param engine versions of the libraries by name
 */
public record Evidence(
        Instant checkedAt,
        Instant verificationTime,
        String policyId,
        boolean online,
        List<EvidenceItem> items,
        TrustList trust,
        Map<String, String> engine) {
    public Evidence {
        Objects.requireNonNull(checkedAt, "checkedAt");
        Objects.requireNonNull(verificationTime, "verificationTime");
        Objects.requireNonNull(policyId, "policyId");
        items = List.copyOf(items);
        Objects.requireNonNull(trust, "trust");
        engine = Map.copyOf(engine);
    }

    /**
     * @param id name of the trust list
     * @param version its version
     * @param anchors fingerprints of its anchors
     */
    public record TrustList(String id, String version, List<String> anchors) {
        public TrustList {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
            anchors = List.copyOf(anchors);
        }
    }
}
