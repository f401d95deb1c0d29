package vn.lienthong.signature.report;

import java.util.List;
import java.util.Objects;
import vn.lienthong.signature.trust.Hierarchy;

/**
 * Who vouched for the certificate.
 *
 * @param hierarchy family of the anchor that was reached
 * @param path leaf first; empty when no path was found
 */
public record TrustReport(Hierarchy hierarchy, List<PathEntry> path) {
    public TrustReport {
        Objects.requireNonNull(hierarchy, "hierarchy");
        path = List.copyOf(path);
    }

    /** No anchor was reached. */
    public static TrustReport none() {
        return new TrustReport(Hierarchy.NONE, List.of());
    }
}
