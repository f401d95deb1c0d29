package vn.lienthong.signature.revocation;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.rule.RevocationRule;
import vn.lienthong.signature.rule.Verdict;

/**
 * What the revocation lists in hand say of one certificate (RFC 5280 6.3.3, specification 7.8): complete lists from the newest to the
 * oldest until all reasons are covered, each with its newest delta. One question, one object.
 */
final class ListVerdict {
    private final StatusQuestion question;
    private final AlgorithmPolicy algorithms;
    private final IssuerCandidates issuers;
    private final PointMatcher points;
    private final List<HeldList> held;
    private final List<Finding> troubles = new ArrayList<>();

    ListVerdict(StatusQuestion question, AlgorithmPolicy algorithms, IssuerCandidates issuers, List<HeldList> held) {
        this.question = question;
        this.algorithms = algorithms;
        this.issuers = issuers;
        this.points = PointMatcher.of(question);
        this.held = held.stream().sorted(bestFirst()).toList();
    }

    /**
     * The newest first, but lists of the key that issued the certificate before those of another key of the same authority: many
     * authorities list under each key only what that key issued.
     */
    private Comparator<HeldList> bestFirst() {
        return Comparator.comparing((HeldList item) -> !item.list().isSignedBy(question.issuerKey()))
                .thenComparing(item -> item.list().thisUpdate(), Comparator.reverseOrder())
                .thenComparing(
                        item -> item.list().extensions().number(),
                        Comparator.nullsLast(Comparator.<BigInteger>reverseOrder()));
    }

    CertificateStatus status() {
        Reasons open = Reasons.ALL;
        Instant asOf = null;
        List<EvidenceItem> evidence = new ArrayList<>();
        for (HeldList item : held) {
            RevocationList list = item.list();
            Reasons news = list.isDelta() ? Reasons.NONE : points.covered(list).and(open);
            if (news.isEmpty() || !isUsable(list)) {
                continue;
            }
            HeldList delta = newestDelta(list);
            Revocation revocation = lookUp(list, delta);
            if (revocation == null && isSilentAboutExpired(list)) {
                trouble(RevocationRule.EXPIRED_DROPPED.at(question.path()));
                continue;
            }
            evidence.add(list.evidence(item.origin()));
            if (delta != null) {
                evidence.add(delta.list().evidence(delta.origin()));
            }
            Instant newest = delta == null ? list.thisUpdate() : delta.list().thisUpdate();
            if (revocation != null) {
                return CertificateStatus.of(revocation, CertificateStatus.Source.CRL, newest, evidence);
            }
            asOf = asOf == null || newest.isBefore(asOf) ? newest : asOf;
            open = open.without(news);
            if (open.isEmpty()) {
                return CertificateStatus.of(null, CertificateStatus.Source.CRL, asOf, evidence);
            }
        }
        return CertificateStatus.none(Findings.of(troubles));
    }

    private @Nullable Revocation lookUp(RevocationList list, @Nullable HeldList delta) {
        BigInteger serial = question.certificate().getSerialNumber();
        var issuer = question.certificate().getIssuerX500Principal();
        Revocation newer = delta == null ? null : delta.list().find(issuer, serial);
        Revocation found = newer != null ? newer : list.find(issuer, serial);
        return found == null || found.isLifted() ? null : found;
    }

    private @Nullable HeldList newestDelta(RevocationList base) {
        for (HeldList item : held) {
            RevocationList delta = item.list();
            if (delta.isDelta() && fits(delta, base) && isUsable(delta)) {
                return item;
            }
        }
        return null;
    }

    /** Same issuer, scope and key, and the delta continues this base (RFC 5280 5.2.4). */
    private static boolean fits(RevocationList delta, RevocationList base) {
        BigInteger number = base.extensions().number();
        BigInteger deltaNumber = delta.extensions().number();
        return number != null
                && deltaNumber != null
                && delta.issuer().equals(base.issuer())
                && delta.scope().encoded().equals(base.scope().encoded())
                && Objects.equals(
                        delta.extensions().authorityKey(), base.extensions().authorityKey())
                && number.compareTo(Objects.requireNonNull(delta.extensions().baseNumber())) >= 0
                && number.compareTo(deltaNumber) <= 0;
    }

    private boolean isUsable(RevocationList list) {
        if (list.hasUnknownCritical()) {
            return because(Trouble.CRITICAL_EXTENSION);
        }
        if (question.comesFromTheFuture(list.thisUpdate())) {
            return because(Trouble.FUTURE);
        }
        if (!question.isFresh(list.thisUpdate(), list.head().nextUpdate())) {
            trouble(RevocationRule.STALE.at(question.path()));
            return false;
        }
        if (!list.head().algorithmsAgree()) {
            return because(Trouble.SIGNATURE);
        }
        PublicKey signer = signer(list);
        return signer == null ? because(Trouble.SIGNATURE) : isStrong(list, signer);
    }

    private @Nullable PublicKey signer(RevocationList list) {
        boolean ownIssuer = list.issuer().equals(question.issuer().getSubjectX500Principal());
        if (ownIssuer && mayIssueLists() && list.isSignedBy(question.issuerKey())) {
            return question.issuerKey();
        }
        for (PublicKey key : issuers.listSigners(list.issuer())) {
            if (list.isSignedBy(key)) {
                return key;
            }
        }
        return null;
    }

    private boolean mayIssueLists() {
        boolean[] usage = question.issuer().getKeyUsage();
        return usage == null || (usage.length > 6 && usage[6]);
    }

    private boolean isStrong(RevocationList list, PublicKey key) {
        Findings weak = algorithms.ofAlgorithm(list.head().algorithm(), key, question.proven(), question.path());
        if (Verdict.of(weak) != Verdict.VALID) {
            weak.errors().forEach(this::trouble);
            return because(Trouble.ALGORITHM);
        }
        return true;
    }

    private boolean isSilentAboutExpired(RevocationList list) {
        Instant kept = list.extensions().keepsExpiredSince();
        return question.expiredBefore(list.thisUpdate())
                && (kept == null
                        || kept.isAfter(question.certificate().getNotAfter().toInstant()));
    }

    private boolean because(Trouble reason) {
        trouble(RevocationRule.CRL.because(question.path(), reason.text()));
        return false;
    }

    private void trouble(Finding finding) {
        if (!troubles.contains(finding)) {
            troubles.add(finding);
        }
    }
}
