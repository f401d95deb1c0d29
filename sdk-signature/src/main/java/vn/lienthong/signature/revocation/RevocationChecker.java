package vn.lienthong.signature.revocation;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.rule.RevocationRule;

/**
 * Finds the status of certificates: evidence in hand first, the network only if a fetcher was given (specification 7.8). Of all usable
 * answers the newest decides. Immutable, thread-safe.
 */
public final class RevocationChecker {
    private final AlgorithmPolicy algorithms;
    private final @Nullable OnlineStatus online;

    private RevocationChecker(AlgorithmPolicy algorithms, @Nullable OnlineStatus online) {
        this.algorithms = algorithms;
        this.online = online;
    }

    /** Never opens a connection. */
    public static RevocationChecker offline(AlgorithmPolicy algorithms) {
        return new RevocationChecker(algorithms, null);
    }

    /**
     * Asks the network for what is not in hand.
     *
     * @param random for nonces
     */
    public static RevocationChecker online(
            AlgorithmPolicy algorithms, RevocationFetcher fetcher, FetchCache cache, SecureRandom random) {
        return new RevocationChecker(algorithms, new OnlineStatus(fetcher, cache, random));
    }

    public static RevocationChecker online(AlgorithmPolicy algorithms, RevocationFetcher fetcher, SdkClock clock) {
        return online(algorithms, fetcher, new FetchCache(clock), new SecureRandom());
    }

    public boolean isOnline() {
        return online != null;
    }

    /**
     * @param data evidence in hand
     * @param issuers who else may sign lists
     * @param allowance what time is left for look-ups
     */
    public CertificateStatus status(
            StatusQuestion question, RevocationData data, IssuerCandidates issuers, FetchAllowance allowance) {
        CertificateStatus inHand = judge(question, data, issuers);
        if (inHand.isUsable() || online == null) {
            return complete(inHand, question, data);
        }
        CertificateStatus asked = online.ask(question, loaded -> judge(question, loaded, issuers), allowance);
        return asked.isUsable() ? asked : complete(asked.with(inHand.findings()), question, data);
    }

    private CertificateStatus judge(StatusQuestion question, RevocationData data, IssuerCandidates issuers) {
        CertificateStatus listed = listStatus(question, data, issuers);
        List<HeldAnswer> answers = data.answersOn(question.certificate().getSerialNumber());
        CertificateStatus answered = new AnswerVerdict(
                        question, algorithms, responder -> listStatus(responder, data, issuers))
                .status(answers);
        if (listed.isUsable() && answered.isUsable()) {
            return newer(listed, answered);
        }
        if (listed.isUsable() || answered.isUsable()) {
            return listed.isUsable() ? listed : answered;
        }
        return answered.with(listed.findings());
    }

    private CertificateStatus listStatus(StatusQuestion question, RevocationData data, IssuerCandidates issuers) {
        List<HeldList> lists = data.listsOf(PointMatcher.of(question).issuers());
        return lists.isEmpty()
                ? CertificateStatus.none(Findings.none())
                : new ListVerdict(question, algorithms, issuers, lists).status();
    }

    private static CertificateStatus newer(CertificateStatus one, CertificateStatus other) {
        Instant first = one.statusTime();
        Instant second = other.statusTime();
        return first != null && second != null && first.isBefore(second) ? other : one;
    }

    /** No status is never silent: without any other error the law's warning is given. */
    private static CertificateStatus complete(CertificateStatus status, StatusQuestion question, RevocationData data) {
        if (status.isUsable()) {
            return status;
        }
        CertificateStatus whole = status;
        if (data.unreadable() > 0) {
            whole = whole.with(Findings.of(RevocationRule.CRL.because(question.path(), Trouble.UNREADABLE.text())));
        }
        return status.findings().hasErrors() ? whole : whole.with(Findings.of(RevocationRule.NONE.at(question.path())));
    }
}
