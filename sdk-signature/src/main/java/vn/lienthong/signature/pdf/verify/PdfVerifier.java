package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.cert.SignerKind;
import vn.lienthong.signature.cms.CertificateJudge;
import vn.lienthong.signature.pdf.structure.PdfBytes;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfLimits;
import vn.lienthong.signature.report.SignatureFormat;
import vn.lienthong.signature.report.SignatureReport;
import vn.lienthong.signature.revocation.EvidenceItem;
import vn.lienthong.signature.rule.InputRule;
import vn.lienthong.signature.rule.PictureRule;
import vn.lienthong.signature.rule.Verdict;

/** Verifies the signatures of a PDF. Stateless but for its settings; thread-safe if its judge is. */
public final class PdfVerifier {
    private final CertificateJudge judge;
    private final AlgorithmPolicy algorithms;
    private final SdkClock clock;
    private final PdfLimits limits;

    public PdfVerifier(CertificateJudge judge, AlgorithmPolicy algorithms, SdkClock clock, PdfLimits limits) {
        this.judge = judge;
        this.algorithms = algorithms;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * What was found in one file.
     *
     * @param verdict of the document
     * @param sha256 lower-case hex
     * @param size bytes
     * @param revisions states of the file
     * @param signatures in order of signing
     * @param findings of the document
     * @param evidence what the verdicts rest on, each once
     */
    public record Result(
            Verdict verdict,
            String sha256,
            long size,
            int revisions,
            List<SignatureReport> signatures,
            Findings findings,
            List<EvidenceItem> evidence) {}

    /**
     * Verifies a file.
     *
     * @param at the instant for which the verdict is asked
     * @throws IOException when the file cannot be read from the disk; whatever its content, that is a result
     */
    public Result verify(Path path, Instant at) throws IOException {
        try (PdfBytes bytes = PdfBytes.open(path)) {
            PdfVerification run = new PdfVerification(bytes, limits, new Deadline(clock, limits.maxTime()));
            run.run();
            return assemble(run, bytes.length(), at);
        }
    }

    /** Later signatures are judged first: whether a form was filled with somebody's consent depends on them. */
    private Result assemble(PdfVerification run, long size, Instant at) throws IOException {
        PdfFile file = run.file();
        Judging judging = new Judging(run, judge, algorithms, at);
        judging.documentStamps();
        SignatureAssembler assembler = new SignatureAssembler(run, judging, at);
        List<SignatureReport> reports = new ArrayList<>();
        EvidenceBag evidence = new EvidenceBag();
        LaterConsent later = new LaterConsent();
        for (int i = run.cases().size() - 1; file != null && i >= 0; i--) {
            SignatureCase one = run.cases().get(i);
            SignatureReport report = assembler.assemble(one, file, later, evidence);
            reports.add(0, report);
            later.add(one, report);
        }
        Findings findings = run.findings();
        boolean signed = reports.stream().anyMatch(PdfVerifier::isSignature);
        if (!signed && Verdict.of(findings) == Verdict.VALID) {
            findings = Findings.of(InputRule.UNSIGNED.at("")).plus(findings);
        }
        findings = findings.plus(order(reports));
        int revisions = file == null ? 0 : file.revisions().size();
        return new Result(
                verdict(reports, findings), run.sha256(), size, revisions, reports, findings, evidence.items());
    }

    private static boolean isSignature(SignatureReport report) {
        return report.kind().format() != SignatureFormat.DOC_TIMESTAMP;
    }

    private static Verdict verdict(List<SignatureReport> reports, Findings findings) {
        Verdict whole = Verdict.of(findings);
        List<Verdict> signatures = reports.stream()
                .filter(PdfVerifier::isSignature)
                .map(SignatureReport::verdict)
                .toList();
        if (signatures.isEmpty()) {
            return whole == Verdict.VALID ? Verdict.UNSIGNED : whole;
        }
        boolean brokenStamp =
                reports.stream().anyMatch(r -> !isSignature(r) && Verdict.of(r.findings()) != Verdict.VALID);
        Verdict worst = Verdict.worst(signatures).worse(whole);
        return brokenStamp ? worst.worse(Verdict.INDETERMINATE) : worst;
    }

    /** An agency signs over its leader's signature, not before it (NĐ 30/2020). */
    private static Findings order(List<SignatureReport> reports) {
        int agency = first(reports, Set.of(SignerKind.ORGANISATION));
        int leader = first(reports, Set.of(SignerKind.PERSON, SignerKind.PERSON_IN_ORGANISATION));
        return agency >= 0 && leader > agency ? Findings.of(PictureRule.ORDER.at("")) : Findings.none();
    }

    private static int first(List<SignatureReport> reports, Set<SignerKind> kinds) {
        for (int i = 0; i < reports.size(); i++) {
            var signer = reports.get(i).signer();
            if (isSignature(reports.get(i)) && signer != null && kinds.contains(signer.kind())) {
                return i;
            }
        }
        return -1;
    }
}
