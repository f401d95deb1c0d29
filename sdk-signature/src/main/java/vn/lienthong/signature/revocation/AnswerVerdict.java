package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.rule.RevocationRule;
import vn.lienthong.signature.rule.Verdict;

/** What the OCSP answers in hand say of one certificate (RFC 6960 3.2, specification 7.8). One question, one object. */
final class AnswerVerdict {
    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    private static final String NO_CHECK = "1.3.6.1.5.5.7.48.1.5";

    private final StatusQuestion question;
    private final AlgorithmPolicy algorithms;
    private final Function<StatusQuestion, CertificateStatus> listStatus;
    private final List<Finding> troubles = new ArrayList<>();

    /** @param listStatus what revocation lists say of a responder's certificate */
    AnswerVerdict(
            StatusQuestion question,
            AlgorithmPolicy algorithms,
            Function<StatusQuestion, CertificateStatus> listStatus) {
        this.question = question;
        this.algorithms = algorithms;
        this.listStatus = listStatus;
    }

    private record Candidate(HeldAnswer held, OcspAnswer.One one) {}

    CertificateStatus status(List<HeldAnswer> held) {
        List<Candidate> candidates = new ArrayList<>();
        for (HeldAnswer item : held) {
            OcspAnswer.One one = item.answer().about(question);
            if (one != null) {
                candidates.add(new Candidate(item, one));
            }
        }
        candidates.sort(
                Comparator.comparing((Candidate candidate) -> candidate.one().thisUpdate())
                        .reversed());
        CertificateStatus unknown = null;
        for (Candidate candidate : candidates) {
            if (!isUsable(candidate)) {
                continue;
            }
            OcspAnswer.One one = candidate.one();
            List<EvidenceItem> evidence =
                    List.of(candidate.held().answer().evidence(candidate.held().origin(), one));
            if (!one.unknown()) {
                return CertificateStatus.of(
                        one.revocation(), CertificateStatus.Source.OCSP, one.thisUpdate(), evidence);
            }
            if (unknown == null) {
                unknown = new CertificateStatus(
                        CertificateStatus.Value.UNKNOWN,
                        CertificateStatus.Source.OCSP,
                        one.thisUpdate(),
                        null,
                        Findings.of(RevocationRule.NONE.at(question.path())),
                        evidence);
            }
        }
        return unknown != null ? unknown : CertificateStatus.none(Findings.of(troubles));
    }

    private boolean isUsable(Candidate candidate) {
        OcspAnswer.One one = candidate.one();
        if (question.comesFromTheFuture(one.thisUpdate())) {
            return because(Trouble.FUTURE);
        }
        if (!question.isFresh(one.thisUpdate(), one.nextUpdate())) {
            return trouble(RevocationRule.STALE.at(question.path()));
        }
        if (one.revocation() == null && isSilentAboutExpired(one)) {
            return trouble(RevocationRule.EXPIRED_DROPPED.at(question.path()));
        }
        try {
            return isAuthentic(candidate.held().answer(), one.thisUpdate());
        } catch (IOException e) {
            return because(Trouble.UNREADABLE);
        }
    }

    private boolean isSilentAboutExpired(OcspAnswer.One one) {
        Instant kept = one.keepsExpiredSince();
        return question.expiredBefore(one.thisUpdate())
                && (kept == null
                        || kept.isAfter(question.certificate().getNotAfter().toInstant()));
    }

    private boolean isAuthentic(OcspAnswer answer, Instant thisUpdate) throws IOException {
        if (answer.isSignedBy(question.issuerKey())) {
            return isStrong(answer, question.issuer());
        }
        for (X509Certificate responder : answer.certificates()) {
            if (answer.isFrom(responder) && answer.isSignedBy(responder.getPublicKey())) {
                if (!isDelegate(responder, thisUpdate)) {
                    return because(Trouble.RESPONDER);
                }
                return isStrong(answer, responder) && isStandingResponder(responder);
            }
        }
        return because(Trouble.SIGNATURE);
    }

    /** Issued by the same key that issued the certificate in question, for this very purpose. */
    private boolean isDelegate(X509Certificate responder, Instant when) {
        try {
            List<String> purposes = responder.getExtendedKeyUsage();
            boolean[] usage = responder.getKeyUsage();
            boolean inPeriod =
                    !when.isBefore(responder.getNotBefore().toInstant().minus(StatusQuestion.SKEW))
                            && !when.isAfter(responder.getNotAfter().toInstant());
            if (purposes == null
                    || !purposes.contains(OCSP_SIGNING)
                    || (usage != null && !usage[0] && !usage[1])
                    || !inPeriod
                    || !responder
                            .getIssuerX500Principal()
                            .equals(question.issuer().getSubjectX500Principal())) {
                return false;
            }
            responder.verify(question.issuerKey());
            return Verdict.of(algorithms.ofCertificate(
                            responder, question.issuerKey(), question.proven(), question.path()))
                    == Verdict.VALID;
        } catch (CertificateParsingException e) {
            return false;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean isStandingResponder(X509Certificate responder) {
        if (responder.getExtensionValue(NO_CHECK) != null) {
            return true;
        }
        CertificateStatus status = listStatus.apply(new StatusQuestion(
                responder,
                question.issuer(),
                question.issuerKey(),
                question.control(),
                question.latest(),
                question.proven(),
                question.path()));
        boolean lost =
                status.value() == CertificateStatus.Value.REVOKED || status.value() == CertificateStatus.Value.HOLD;
        return !lost || because(Trouble.RESPONDER_REVOKED);
    }

    private boolean isStrong(OcspAnswer answer, X509Certificate signer) throws IOException {
        Findings weak =
                algorithms.ofAlgorithm(answer.algorithm(), signer.getPublicKey(), question.proven(), question.path());
        return Verdict.of(weak) == Verdict.VALID || because(Trouble.ALGORITHM);
    }

    private boolean because(Trouble reason) {
        return trouble(RevocationRule.OCSP.because(question.path(), reason.text()));
    }

    private boolean trouble(@Nullable Finding finding) {
        if (finding != null && !troubles.contains(finding)) {
            troubles.add(finding);
        }
        return false;
    }
}
