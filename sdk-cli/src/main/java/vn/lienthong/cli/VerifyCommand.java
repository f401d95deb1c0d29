package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.core.content.Content;
import vn.lienthong.signature.VerificationRequest;
import vn.lienthong.signature.Verifier;
import vn.lienthong.signature.report.ReportJson;
import vn.lienthong.signature.report.ReportText;
import vn.lienthong.signature.report.VerificationReport;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.rule.InputRule;
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

    @Option(names = "--online", description = "Ask the network about revocation; by default nothing is asked.")
    boolean online;

    @Option(names = "--report", paramLabel = "FILE", description = "Also write the report: .html or .json.")
    @Nullable
    Path report;

    private final Recent<Grounds, Verifier> verifiers = new Recent<>();

    private record Grounds(TrustStore trust, RevocationData evidence) {}

    @Override
    Outcome execute(Console console) throws IOException {
        refuseWhatIsNotBuilt();
        ReportFile written = report == null ? null : ReportFile.at(report);
        Path document = Arguments.readable(file, "FILE");
        VerificationRequest request = VerificationRequest.builder(Content.of(document))
                .name(String.valueOf(document.getFileName()))
                .at(trust.at(console.clock()))
                .build();
        VerificationReport result = verifier(console).verify(document, request);
        if (written != null) {
            written.write(result, language());
        }
        int exit = result.findings().hasRule(InputRule.FORMAT.id()) ? Exit.UNREADABLE : Exit.of(result.verdict());
        return new Outcome(
                exit,
                ReportJson.toJson(result),
                ReportText.of(result, language()).lines().toList());
    }

    private void refuseWhatIsNotBuilt() {
        if (content != null) {
            throw new UsageException(CliMessage.NOT_BUILT, "--content");
        }
        if (online) {
            throw new UsageException(CliMessage.NOT_BUILT, "--online");
        }
    }

    private Verifier verifier(Console console) throws IOException {
        Grounds grounds = new Grounds(trust.store(console.clock()), trust.evidence(console.clock()));
        return verifiers.get(grounds, () -> Verifier.offline(grounds.trust(), grounds.evidence(), console.clock()));
    }
}
