package vn.lienthong.signature.trust;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds paths from a certificate to anchors: by name, key identifiers first, each step only over a right signature. Bounded in length,
 * candidates and signature checks (specification 7.8). One search, one object.
 */
final class PathFinder {
    private static final int MAX_LENGTH = 8;
    private static final int MAX_CANDIDATES = 200;
    private static final int MAX_SIGNATURES = 64;
    private static final int MAX_PATHS = 8;

    private final TrustStore trust;
    private final CertificatePool material;
    private final @Nullable Anchor only;
    private final List<CandidatePath> found = new ArrayList<>();
    private List<X509Certificate> longest = List.of();
    private int candidates;
    private int signatures;
    private boolean limitReached;
    private boolean wrongSignature;
    private boolean lookAlike;

    /** @param only the one anchor that counts; null for all */
    PathFinder(TrustStore trust, CertificatePool material, @Nullable Anchor only) {
        this.trust = trust;
        this.material = material;
        this.only = only;
    }

    List<CandidatePath> search(X509Certificate leaf) {
        for (Anchor anchor : trust.pinning(leaf)) {
            if (counts(anchor)) {
                found.add(new CandidatePath(List.of(leaf), anchor, true));
            }
        }
        if (found.isEmpty()) {
            extend(new ArrayList<>(List.of(leaf)));
        }
        return found;
    }

    /** The longest piece built when no anchor was reached. */
    List<X509Certificate> longest() {
        return longest;
    }

    boolean limitReached() {
        return limitReached;
    }

    /** Whether some issuer, named and meant by key identifier, did not sign what it should have signed. */
    boolean wrongSignature() {
        return wrongSignature;
    }

    /** Whether an issuer bears an anchor's name but not its key. */
    boolean lookAlike() {
        return lookAlike;
    }

    private void extend(List<X509Certificate> path) {
        X509Certificate last = path.get(path.size() - 1);
        if (path.size() > longest.size()) {
            longest = List.copyOf(path);
        }
        for (Anchor anchor : trust.named(last.getIssuerX500Principal())) {
            if (counts(anchor)) {
                if (isSignedBy(last, anchor.certificate())) {
                    found.add(new CandidatePath(List.copyOf(path), anchor, false));
                } else if (KeyIds.match(last, anchor.certificate())) {
                    wrongSignature = true;
                } else {
                    lookAlike = true;
                }
            }
        }
        if (path.size() >= MAX_LENGTH) {
            limitReached = true;
            return;
        }
        for (X509Certificate issuer : issuersOf(last)) {
            if (found.size() >= MAX_PATHS || signatures >= MAX_SIGNATURES || ++candidates > MAX_CANDIDATES) {
                limitReached |= found.isEmpty();
                return;
            }
            if (isLoop(path, issuer)) {
                continue;
            }
            if (isSignedBy(last, issuer)) {
                path.add(issuer);
                extend(path);
                path.remove(path.size() - 1);
            } else if (!KeyIds.differ(last, issuer)) {
                wrongSignature = true;
            }
        }
    }

    private boolean counts(Anchor anchor) {
        return only == null || only.equals(anchor);
    }

    private List<X509Certificate> issuersOf(X509Certificate certificate) {
        List<X509Certificate> named = new ArrayList<>(material.named(certificate.getIssuerX500Principal()));
        named.sort(Comparator.comparing(
                issuer -> KeyIds.match(certificate, issuer) ? 0 : KeyIds.differ(certificate, issuer) ? 2 : 1));
        return named;
    }

    /** The same name with the same key again leads nowhere. */
    private static boolean isLoop(List<X509Certificate> path, X509Certificate next) {
        return path.stream()
                .anyMatch(known -> known.getSubjectX500Principal().equals(next.getSubjectX500Principal())
                        && known.getPublicKey().equals(next.getPublicKey()));
    }

    private boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
        signatures++;
        PublicKey key = issuer.getPublicKey();
        try {
            certificate.verify(key);
            return true;
        } catch (InvalidKeyException e) {
            // A DSA key may inherit its parameters from above; the validation of the whole path decides.
            return WorkingKeys.inherits(key);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Whatever a hostile key or value provokes, it is no right signature.
            return false;
        }
    }
}
