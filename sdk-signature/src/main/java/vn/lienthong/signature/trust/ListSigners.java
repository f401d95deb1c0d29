package vn.lienthong.signature.trust;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import vn.lienthong.signature.revocation.CertificateStatus;
import vn.lienthong.signature.revocation.IssuerCandidates;
import vn.lienthong.signature.revocation.StatusQuestion;

/**
 * Certificates that may sign lists in the name of an authority, each with a path of its own to the same anchor and good status (RFC
 * 5280 6.3.3 f). Looking for one never leads back to itself. One per candidate path.
 */
final class ListSigners implements IssuerCandidates {
    private static final int CRL_SIGN = 6;
    private static final int MOST = 8;

    private final PathMaterial material;
    private final Anchor anchor;
    private final StatusSource statuses;
    private final Map<X500Principal, List<PublicKey>> known = new HashMap<>();
    private final Set<X509Certificate> underway = new HashSet<>();

    /** Asks for the status of a certificate of a list signer's path. */
    @FunctionalInterface
    interface StatusSource {
        CertificateStatus status(StatusQuestion question, IssuerCandidates issuers);
    }

    ListSigners(PathMaterial material, Anchor anchor, StatusSource statuses) {
        this.material = material;
        this.anchor = anchor;
        this.statuses = statuses;
    }

    @Override
    public List<PublicKey> listSigners(X500Principal name) {
        List<PublicKey> before = known.get(name);
        if (before != null) {
            return before;
        }
        List<PublicKey> keys = new ArrayList<>();
        X509Certificate root = anchor.certificate();
        if (root.getSubjectX500Principal().equals(name) && maySignLists(root)) {
            keys.add(root.getPublicKey());
        }
        for (X509Certificate candidate : material.pool().named(name)) {
            if (keys.size() >= MOST) {
                break;
            }
            if (maySignLists(candidate) && underway.add(candidate)) {
                validatedKey(candidate, keys);
                underway.remove(candidate);
            }
        }
        if (underway.isEmpty()) {
            known.put(name, keys);
        }
        return keys;
    }

    private void validatedKey(X509Certificate candidate, List<PublicKey> keys) {
        PathQuestion question = material.question();
        for (CandidatePath path : new PathFinder(material.trust(), material.pool(), anchor).search(candidate)) {
            PathQuestion own = PathQuestion.builder(candidate, question.times())
                    .at(question.path())
                    .build();
            if (PkixValidation.check(path, own).isEmpty() && inPeriod(path) && goodThroughout(path)) {
                keys.add(WorkingKeys.subjectKey(path));
                return;
            }
        }
    }

    private boolean inPeriod(CandidatePath path) {
        return path.certificates().stream()
                .allMatch(certificate -> PeriodRule.check(
                                certificate, material.question().times(), "")
                        .isEmpty());
    }

    private boolean goodThroughout(CandidatePath path) {
        for (int i = 0; i < path.certificates().size(); i++) {
            CertificateStatus status = statuses.status(material.statusQuestion(path, i, ""), this);
            if (status.value() != CertificateStatus.Value.GOOD) {
                return false;
            }
        }
        return true;
    }

    private static boolean maySignLists(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || (usage.length > CRL_SIGN && usage[CRL_SIGN]);
    }
}
