package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.Fingerprint;
import vn.lienthong.signature.rule.NetworkRule;
import vn.lienthong.signature.rule.RevocationRule;

/** Asks the network for what is missing: first the responders, then the lists (specification 7.8). */
final class OnlineStatus {
    private final RevocationFetcher fetcher;
    private final FetchCache cache;
    private final SecureRandom random;

    OnlineStatus(RevocationFetcher fetcher, FetchCache cache, SecureRandom random) {
        this.fetcher = fetcher;
        this.cache = cache;
        this.random = random;
    }

    /**
     * @param judge decides what evidence is worth
     * @param mayGoOn false once the time for look-ups is over
     */
    CertificateStatus ask(
            StatusQuestion question, Function<RevocationData, CertificateStatus> judge, FetchAllowance mayGoOn) {
        CertificateAddresses addresses = CertificateAddresses.of(question.certificate());
        Findings met = Findings.none();
        for (URI address : addresses.responders()) {
            String key = "ocsp " + Fingerprint.of(question.issuerKey().getEncoded()) + " "
                    + question.certificate().getSerialNumber().toString(16);
            FetchCache.Answer answer = mayGoOn.get(address, key, cache, () -> askOne(address, question, judge));
            CertificateStatus status = judge.apply(origin(answer));
            if (status.isUsable()) {
                return status.with(warnings(met));
            }
            met = met.plus(status.findings()).plus(failure(answer, question.path()));
        }
        for (URI address : addresses.lists()) {
            String key = "crl " + address + " "
                    + question.certificate().getIssuerX500Principal().getName();
            FetchCache.Answer answer = mayGoOn.get(address, key, cache, () -> loadOne(address, judge));
            CertificateStatus status = judge.apply(origin(answer));
            if (status.isUsable()) {
                return status.with(warnings(met));
            }
            met = met.plus(status.findings()).plus(failure(answer, question.path()));
        }
        return CertificateStatus.none(met);
    }

    private FetchCache.Loaded askOne(
            URI address, StatusQuestion question, Function<RevocationData, CertificateStatus> judge) {
        OcspQuestion request = new OcspQuestion(question, random);
        RevocationFetcher.Outcome outcome = fetcher.ask(address, request.encoded());
        byte[] bytes = outcome.content().orElse(null);
        if (bytes == null) {
            return new FetchCache.Loaded(RevocationData.none(), outcome, null);
        }
        try {
            OcspAnswer answer = OcspAnswer.read(bytes);
            if (!request.accepts(answer.nonce())) {
                return new FetchCache.Loaded(unreadable(), null, null);
            }
            RevocationData data =
                    RevocationData.builder().ocsp(bytes, Origin.NETWORK).build();
            boolean usable = judge.apply(data).isUsable();
            return new FetchCache.Loaded(data, null, usable ? answer.nextUpdate() : null);
        } catch (IOException | IllegalArgumentException e) {
            return new FetchCache.Loaded(unreadable(), null, null);
        }
    }

    private FetchCache.Loaded loadOne(URI address, Function<RevocationData, CertificateStatus> judge) {
        RevocationFetcher.Outcome outcome = fetcher.list(address);
        byte[] bytes = outcome.content().orElse(null);
        if (bytes == null) {
            return new FetchCache.Loaded(RevocationData.none(), outcome, null);
        }
        try {
            RevocationList list = RevocationList.read(bytes);
            RevocationData data =
                    RevocationData.builder().addList(list, Origin.NETWORK).build();
            boolean usable = judge.apply(data).isUsable();
            return new FetchCache.Loaded(data, null, usable ? list.head().nextUpdate() : null);
        } catch (IOException e) {
            return new FetchCache.Loaded(unreadable(), null, null);
        }
    }

    /** Once there is an answer, what went wrong before it only warns. */
    private static Findings warnings(Findings met) {
        return Findings.of(met.stream().filter(finding -> !finding.isError()).toList());
    }

    private static RevocationData unreadable() {
        return RevocationData.builder().unreadable(1).build();
    }

    private static RevocationData origin(FetchCache.Answer answer) {
        return answer.fresh() ? answer.loaded().data() : answer.loaded().data().from(Origin.CACHE);
    }

    private static Findings failure(FetchCache.Answer answer, String path) {
        @Nullable Finding finding = null;
        RevocationFetcher.Outcome outcome = answer.loaded().failure();
        if (outcome instanceof RevocationFetcher.Outcome.Blocked blocked) {
            finding = NetworkRule.BLOCKED.at(path, blocked.host());
        } else if (outcome instanceof RevocationFetcher.Outcome.Failed failed) {
            finding = NetworkRule.FAILED.at(path, failed.host());
        } else if (answer.loaded().data().unreadable() > 0) {
            finding = RevocationRule.OCSP.because(path, Trouble.UNREADABLE.text());
        }
        return finding == null ? Findings.none() : Findings.of(finding);
    }
}
