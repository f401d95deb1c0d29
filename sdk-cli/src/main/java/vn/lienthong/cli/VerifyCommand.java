package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.VerificationRequest;
import vn.lienthong.signature.Verifier;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.report.ReportJson;
import vn.lienthong.signature.report.ReportText;
import vn.lienthong.signature.report.VerificationReport;
import vn.lienthong.signature.revocation.FetchCache;
import vn.lienthong.signature.revocation.HttpFetcher;
import vn.lienthong.signature.revocation.RevocationChecker;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.rule.InputRule;
import vn.lienthong.signature.trust.PathValidator;
import vn.lienthong.signature.trust.TrustStore;

/** {@code lienthong verify}: what a document's signatures are worth. */
@Command(name = "verify", description = "Kiểm tra chữ ký số của tài liệu. / Verifies the signatures of a document.")
final class VerifyCommand extends BatchCommand {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The document; its format is told by its content.")
    @Nullable
    Path file;

    @Option(names = "--content", paramLabel = "DETACHED", description = "What a detached signature signs.")
    @Nullable
    Path content;

    @Mixin
    TrustOptions trust = new TrustOptions();

    @Mixin
    NetworkOptions network = new NetworkOptions();

    @Option(names = "--report", paramLabel = "FILE", description = "Also write the report: .html or .json.")
    @Nullable
    Path report;

    private final Recent<Grounds, Verifier> offline = new Recent<>();
    private @Nullable FetchCache fetched;

    private record Grounds(TrustStore trust, RevocationData evidence) {}

    @Override
    Outcome execute(Console console) throws IOException {
        if (content != null) {
            throw new UsageException(CliMessage.NOT_BUILT, "--content");
        }
        ReportFile written = report == null ? null : ReportFile.at(report);
        Path document = Arguments.readable(file, "FILE");
        VerificationRequest request = VerificationRequest.builder(Content.of(document))
                .name(String.valueOf(document.getFileName()))
                .at(trust.at(console.clock()))
                .build();
        VerificationReport result = verify(document, request, console);
        if (written != null) {
            written.write(result, language());
        }
        int exit = result.findings().hasRule(InputRule.FORMAT.id()) ? Exit.UNREADABLE : Exit.of(result.verdict());
        return new Outcome(
                exit,
                ReportJson.toJson(result),
                ReportText.of(result, language()).lines().toList());
    }

    private VerificationReport verify(Path document, VerificationRequest request, Console console) throws IOException {
        TrustStore store = trust.store(console.clock());
        RevocationData evidence = trust.evidence(console.clock());
        if (!network.online) {
            return offline.get(new Grounds(store, evidence), () -> Verifier.offline(store, evidence, console.clock()))
                    .verify(document, request);
        }
        try (HttpFetcher fetcher = new HttpFetcher(network.rules())) {
            PathValidator paths = PathValidator.builder(store, console.clock())
                    .evidence(evidence)
                    .revocation(RevocationChecker.online(
                            AlgorithmPolicy.national(), fetcher, fetched(console.clock()), new SecureRandom()))
                    .loadIssuers(fetcher)
                    .build();
            return Verifier.builder(paths, console.clock()).build().verify(document, request);
        }
    }

    /** What the lines of a batch loaded is shared by them. */
    private FetchCache fetched(SdkClock clock) {
        FetchCache cache = fetched;
        if (cache == null) {
            cache = new FetchCache(clock);
            fetched = cache;
        }
        return cache;
    }
}
