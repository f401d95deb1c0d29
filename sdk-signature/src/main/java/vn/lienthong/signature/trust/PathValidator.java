package vn.lienthong.signature.trust;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.cert.CertificateReader;
import vn.lienthong.signature.revocation.CertificateAddresses;
import vn.lienthong.signature.revocation.FetchAllowance;
import vn.lienthong.signature.revocation.RevocationChecker;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.revocation.RevocationFetcher;
import vn.lienthong.signature.rule.NetworkRule;
import vn.lienthong.signature.rule.Verdict;

/**
 * Says whether a certificate leads to a trusted anchor and whether everything on the way was valid at the control time (specification
 * 7.7, 7.8). Of several paths any good one wins. Opens no connection unless its revocation checker is online or a fetcher for issuers was
 * given. Immutable, thread-safe.
 */
public final class PathValidator {
    private static final int MAX_HOPS = 3;

    private final TrustStore trust;
    private final SdkClock clock;
    private final PathProfile profile;
    private final AlgorithmPolicy algorithms;
    private final RevocationChecker revocation;
    private final RevocationData evidence;
    private final @Nullable RevocationFetcher issuers;

    private PathValidator(Builder builder) {
        this.trust = builder.trust;
        this.clock = builder.clock;
        this.profile = builder.profile;
        this.algorithms = builder.algorithms != null ? builder.algorithms : defaultAlgorithms(builder.profile);
        this.revocation = builder.revocation != null ? builder.revocation : RevocationChecker.offline(algorithms);
        this.evidence = builder.evidence;
        this.issuers = builder.issuers;
    }

    public static Builder builder(TrustStore trust, SdkClock clock) {
        return new Builder(trust, clock);
    }

    private static AlgorithmPolicy defaultAlgorithms(PathProfile profile) {
        return profile.isNational() ? AlgorithmPolicy.national() : AlgorithmPolicy.unrestricted();
    }

    public TrustStore trust() {
        return trust;
    }

    public AlgorithmPolicy algorithms() {
        return algorithms;
    }

    /** Whether it may open connections. */
    public boolean isOnline() {
        return revocation.isOnline() || issuers != null;
    }

    /** Judges the certificate. Everything that is wrong is a finding; nothing is thrown for it. */
    public PathReport validate(PathQuestion question) {
        FetchAllowance allowance = new FetchAllowance(clock);
        PathMaterial material = material(question);
        PathReport report = validate(material, allowance);
        X509Certificate top = question.certificate();
        Findings met = Findings.none();
        for (int hop = 0; hop < MAX_HOPS && issuers != null && report.anchor() == null && top != null; hop++) {
            List<X509Certificate> more = new ArrayList<>();
            met = met.plus(load(top, more, allowance, question.path()));
            material = material.with(material.pool().plus(more));
            report = validate(material, allowance);
            X509Certificate reached = report.path().isEmpty()
                    ? null
                    : report.path().get(report.path().size() - 1).certificate();
            top = Objects.equals(reached, top) ? null : reached;
        }
        return met.isEmpty()
                ? report
                : new PathReport(
                        report.path(),
                        report.anchor(),
                        report.validAtSigning(),
                        report.findings().plus(met));
    }

    private PathMaterial material(PathQuestion question) {
        Instant now = clock.now();
        Instant asked = question.times().verification();
        return new PathMaterial(
                question,
                trust,
                trust.pool().plus(question.material()),
                evidence.plus(question.evidence()),
                now.isAfter(asked) ? now : asked);
    }

    private PathReport validate(PathMaterial material, FetchAllowance allowance) {
        PathFinder finder = new PathFinder(trust, material.pool(), null);
        PathJudgement judgement = new PathJudgement(profile, algorithms, revocation, allowance, material);
        List<PathReport> reports = new ArrayList<>();
        for (CandidatePath path : finder.search(material.question().certificate())) {
            PathReport report = judgement.judge(path);
            if (report.verdict() == Verdict.VALID) {
                return report;
            }
            reports.add(report);
        }
        return reports.stream().min(BEST_FIRST).orElseGet(() -> judgement.noPath(finder));
    }

    private static final Comparator<PathReport> BEST_FIRST = Comparator.comparing(
                    (PathReport report) -> report.verdict() == Verdict.INDETERMINATE ? 0 : 1)
            .thenComparing(report -> report.findings().errors().size())
            .thenComparing(report -> report.path().size());

    private Findings load(
            X509Certificate certificate, List<X509Certificate> into, FetchAllowance allowance, String path) {
        List<Finding> met = new ArrayList<>();
        RevocationFetcher fetcher = Objects.requireNonNull(issuers);
        for (URI address : CertificateAddresses.of(certificate).issuers()) {
            RevocationFetcher.Outcome outcome = allowance.isLeft()
                    ? fetcher.issuers(address)
                    : new RevocationFetcher.Outcome.Failed(String.valueOf(address.getHost()));
            if (outcome instanceof RevocationFetcher.Outcome.Blocked blocked) {
                met.add(NetworkRule.BLOCKED.at(path, blocked.host()));
            } else if (outcome instanceof RevocationFetcher.Outcome.Failed failed) {
                met.add(NetworkRule.FAILED.at(path, failed.host()));
            }
            outcome.content().ifPresent(bytes -> read(bytes, into));
        }
        return Findings.of(met);
    }

    private static void read(byte[] bytes, List<X509Certificate> into) {
        try {
            into.addAll(CertificateReader.read("AIA", bytes));
        } catch (UnreadableInputException e) {
            // An answer that is no certificate helps no path; the missing path is reported.
            return;
        }
    }

    /** Settings of a validator. Not thread-safe. */
    public static final class Builder {
        private final TrustStore trust;
        private final SdkClock clock;
        private PathProfile profile = PathProfile.SIGNATURE;
        private RevocationData evidence = RevocationData.none();
        private @Nullable AlgorithmPolicy algorithms;
        private @Nullable RevocationChecker revocation;
        private @Nullable RevocationFetcher issuers;

        private Builder(TrustStore trust, SdkClock clock) {
            this.trust = Objects.requireNonNull(trust, "trust");
            this.clock = Objects.requireNonNull(clock, "clock");
        }

        /** {@link PathProfile#SIGNATURE} unless said otherwise. */
        public Builder profile(PathProfile value) {
            this.profile = value;
            return this;
        }

        /** The profile's own unless said otherwise. */
        public Builder algorithms(AlgorithmPolicy policy) {
            this.algorithms = policy;
            return this;
        }

        /** Off-line unless said otherwise. */
        public Builder revocation(RevocationChecker checker) {
            this.revocation = checker;
            return this;
        }

        /** Lists and answers given by the caller. */
        public Builder evidence(RevocationData data) {
            this.evidence = data;
            return this;
        }

        /** Loads missing issuers from the addresses certificates name (AIA). Off unless called. */
        public Builder loadIssuers(RevocationFetcher fetcher) {
            this.issuers = fetcher;
            return this;
        }

        public PathValidator build() {
            return new PathValidator(this);
        }
    }
}
