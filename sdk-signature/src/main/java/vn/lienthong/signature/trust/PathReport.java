package vn.lienthong.signature.trust;

import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.revocation.EvidenceItem;
import vn.lienthong.signature.revocation.Origin;
import vn.lienthong.signature.rule.Verdict;

/**
 * Whether a certificate can be trusted, and why (specification 8). Immutable.
 *
 * @param path leaf first, the anchor last; the longest piece that could be built when no anchor was reached
 * @param anchor the anchor reached; null when none was
 * @param validAtSigning the law's question: in its period and neither revoked nor on hold at the control time; null when not known
 * @param findings all that was noticed
 */
public record PathReport(
        List<PathElement> path,
        @Nullable Anchor anchor,
        @Nullable Boolean validAtSigning,
        Findings findings) {
    public PathReport {
        path = List.copyOf(path);
        Objects.requireNonNull(findings, "findings");
    }

    public Verdict verdict() {
        return Verdict.of(findings);
    }

    /** The family of the anchor reached; {@link Hierarchy#NONE} without a path. */
    public Hierarchy hierarchy() {
        return anchor == null ? Hierarchy.NONE : anchor.hierarchy();
    }

    public Optional<Anchor> reachedAnchor() {
        return Optional.ofNullable(anchor);
    }

    /** The path's certificates, lists and answers, to be kept. */
    public List<EvidenceItem> evidence() {
        List<EvidenceItem> items = new ArrayList<>();
        for (PathElement element : path) {
            items.add(certificate(element));
            element.status().evidence().stream()
                    .filter(item ->
                            items.stream().noneMatch(known -> known.sha256().equals(item.sha256())))
                    .forEach(items::add);
        }
        return items;
    }

    private static EvidenceItem certificate(PathElement element) {
        try {
            return new EvidenceItem(
                    EvidenceItem.Kind.CERTIFICATE,
                    element.sha256(),
                    element.anchor() ? Origin.FILE : Origin.DOCUMENT,
                    null,
                    null,
                    Content.of(element.certificate().getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has an encoding", e);
        }
    }
}
