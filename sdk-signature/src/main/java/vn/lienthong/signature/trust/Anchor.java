package vn.lienthong.signature.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.signature.cert.Fingerprint;

/**
 * A root the agency trusts, pinned by the SHA-256 of its certificate (SG-20).
 *
 * @param certificate the certificate
 * @param sha256 its fingerprint
 * @param hierarchy the family it belongs to
 * @param roles what it may vouch for; empty for everything
 * @param usableFrom begin of its use
 * @param usableUntil end of its use
 */
public record Anchor(
        X509Certificate certificate,
        String sha256,
        Hierarchy hierarchy,
        Set<AnchorRole> roles,
        Instant usableFrom,
        Instant usableUntil) {
    public Anchor {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(hierarchy, "hierarchy");
        roles = Set.copyOf(roles);
        if (hierarchy == Hierarchy.NONE) {
            throw new IllegalArgumentException("an anchor belongs to a hierarchy");
        }
    }

    /**
     * An anchor whose fingerprint a person has checked.
     *
     * @param expectedSha256 as written, blanks and colons do not count
     * @throws ConfigurationException when the certificate is another one
     */
    public static Anchor pinned(
            X509Certificate certificate, String expectedSha256, Hierarchy hierarchy, AnchorRole... roles) {
        String actual = Fingerprint.of(certificate);
        if (!actual.equals(Fingerprint.normalise(expectedSha256))) {
            throw new ConfigurationException(TrustMessage.PIN, actual);
        }
        return of(certificate, hierarchy, roles);
    }

    /** An anchor from a folder of the agency: that it lies there is the pin. Usable within its own validity. */
    public static Anchor of(X509Certificate certificate, Hierarchy hierarchy, AnchorRole... roles) {
        return new Anchor(
                certificate,
                Fingerprint.of(certificate),
                hierarchy,
                Set.of(roles),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    public Anchor usableBetween(Instant from, Instant until) {
        return new Anchor(certificate, sha256, hierarchy, roles, from, until);
    }

    /** Whether it may vouch for this purpose; a remote-signing root vouches for signers. */
    boolean allows(AnchorRole purpose) {
        return roles.isEmpty()
                || roles.contains(purpose)
                || (purpose == AnchorRole.SIGNING && roles.contains(AnchorRole.REMOTE_SIGNING));
    }

    boolean isUsableAt(Instant instant) {
        return !instant.isBefore(usableFrom) && !instant.isAfter(usableUntil);
    }
}
