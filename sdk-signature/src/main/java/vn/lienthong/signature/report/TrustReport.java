package vn.lienthong.signature.report;

import java.util.List;
import java.util.Objects;
import vn.lienthong.signature.trust.Hierarchy;
import vn.lienthong.signature.trust.PathElement;
import vn.lienthong.signature.trust.PathReport;

/**
 * Who vouched for the certificate.
 *
 * @param hierarchy family of the anchor that was reached
 * @param path leaf first; empty when no path was found
 */
public record TrustReport(Hierarchy hierarchy, List<PathElement> path) {
    public TrustReport {
        Objects.requireNonNull(hierarchy, "hierarchy");
        path = List.copyOf(path);
    }

    public static TrustReport of(PathReport report) {
        return new TrustReport(report.hierarchy(), report.path());
    }

    /** No anchor was reached. */
    public static TrustReport none() {
        return new TrustReport(Hierarchy.NONE, List.of());
    }
}
