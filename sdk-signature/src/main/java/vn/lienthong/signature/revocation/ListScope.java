package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.jspecify.annotations.Nullable;

/**
 * What a revocation list speaks of: its IssuingDistributionPoint (RFC 5280 5.2.5).
 *
 * @param names of its distribution point; empty when it names none
 * @param onlyReasons the reasons it covers
 * @param encoded the extension as written, by which a delta is matched with its base; empty when absent
 */
record ListScope(
        Set<Object> names,
        boolean onlyUsers,
        boolean onlyAuthorities,
        boolean onlyAttributes,
        boolean indirect,
        Reasons onlyReasons,
        String encoded) {
    static final ListScope WHOLE = new ListScope(Set.of(), false, false, false, false, Reasons.ALL, "");

    static ListScope read(byte[] extension, X500Principal listIssuer) throws IOException {
        IssuingDistributionPoint point = IssuingDistributionPoint.getInstance(extension);
        @Nullable ReasonFlags reasons = point.getOnlySomeReasons();
        return new ListScope(
                point.getDistributionPoint() == null
                        ? Set.of()
                        : PointNames.of(point.getDistributionPoint(), listIssuer),
                point.onlyContainsUserCerts(),
                point.onlyContainsCACerts(),
                point.onlyContainsAttributeCerts(),
                point.isIndirectCRL(),
                Reasons.of(reasons),
                java.util.HexFormat.of().formatHex(extension));
    }

    boolean covers(boolean authority) {
        return !onlyAttributes && !(onlyUsers && authority) && !(onlyAuthorities && !authority);
    }
}
