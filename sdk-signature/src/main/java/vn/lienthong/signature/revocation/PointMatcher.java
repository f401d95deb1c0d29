package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Decides for which reasons a list speaks of a certificate (RFC 5280 6.3.3 b and d). */
final class PointMatcher {
    private static final String DISTRIBUTION_POINTS = "2.5.29.31";

    private final X500Principal issuer;
    private final boolean authority;
    private final DistributionPoint[] points;

    private PointMatcher(X500Principal issuer, boolean authority, DistributionPoint[] points) {
        this.issuer = issuer;
        this.authority = authority;
        this.points = points;
    }

    static PointMatcher of(StatusQuestion question) {
        X509Certificate certificate = question.certificate();
        return new PointMatcher(certificate.getIssuerX500Principal(), question.isAuthority(), points(certificate));
    }

    /** The reasons for which the list is competent; none when it does not speak of the certificate. */
    Reasons covered(RevocationList list) {
        ListScope scope = list.scope();
        if (!scope.covers(authority)) {
            return Reasons.NONE;
        }
        Reasons covered = implicit(list) ? scope.onlyReasons() : Reasons.NONE;
        try {
            for (DistributionPoint point : points) {
                if (named(point, list)) {
                    covered = covered.or(scope.onlyReasons().and(Reasons.of(point.getReasons())));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // A name that cannot be encoded matches nothing.
            return covered;
        }
        return covered;
    }

    /** The names of all authorities that may sign lists for the certificate. */
    Set<X500Principal> issuers() {
        Set<X500Principal> names = new HashSet<>();
        names.add(issuer);
        for (DistributionPoint point : points) {
            if (point.getCRLIssuer() != null) {
                names.addAll(directoryNames(point.getCRLIssuer()));
            }
        }
        return names;
    }

    /** Every certificate has one more point: its issuer's own, for all reasons. */
    private boolean implicit(RevocationList list) {
        return list.issuer().equals(issuer)
                && (list.scope().names().isEmpty() || list.scope().names().contains(issuer));
    }

    private boolean named(DistributionPoint point, RevocationList list) throws IOException {
        Set<Object> issuers = point.getCRLIssuer() == null ? Set.of() : PointNames.of(point.getCRLIssuer());
        boolean rightIssuer = point.getCRLIssuer() == null
                ? list.issuer().equals(issuer)
                : list.scope().indirect() && issuers.contains(list.issuer());
        if (!rightIssuer) {
            return false;
        }
        if (list.scope().names().isEmpty()) {
            return true;
        }
        Set<Object> names = point.getDistributionPoint() == null
                ? issuers
                : PointNames.of(point.getDistributionPoint(), list.issuer());
        return names.stream().anyMatch(list.scope().names()::contains);
    }

    private static Set<X500Principal> directoryNames(GeneralNames names) {
        Set<X500Principal> found = new HashSet<>();
        try {
            for (Object name : PointNames.of(names)) {
                if (name instanceof X500Principal principal) {
                    found.add(principal);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // A name that cannot be encoded names nobody.
            return found;
        }
        return found;
    }

    private static DistributionPoint[] points(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(DISTRIBUTION_POINTS);
        if (extension == null) {
            return new DistributionPoint[0];
        }
        try {
            return CRLDistPoint.getInstance(
                            ASN1OctetString.getInstance(extension).getOctets())
                    .getDistributionPoints();
        } catch (IllegalArgumentException | ClassCastException e) {
            // An extension that cannot be read names no point; the issuer's own list still counts.
            return new DistributionPoint[0];
        }
    }
}
