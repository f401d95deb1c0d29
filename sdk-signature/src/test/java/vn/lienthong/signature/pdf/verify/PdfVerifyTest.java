package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.cms.CertificateJudge;
import vn.lienthong.signature.pdf.structure.PdfLimits;
import vn.lienthong.signature.trust.PathReport;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.time.TestClock;

/** What tests of the PDF verifier share: two signers, and a judge that trusts every certificate, so that only the file is judged. */
abstract class PdfVerifyTest {
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final TestPki PKI = TestPki.start(TestClock.at("2026-11-22T08:00:00Z"));
    static final TestIdentity LEADER = PKI.government().issue(SampleSubjects.leader());
    static final TestIdentity AGENCY = PKI.government().issue(SampleSubjects.agency());

    static final CertificateJudge TRUSTING = question -> new PathReport(List.of(), null, true, Findings.none());

    @TempDir
    Path directory;

    static TestCms leader() {
        return new TestCms(LEADER);
    }

    static TestCms agency() {
        return new TestCms(AGENCY);
    }

    PdfVerifier.Result verify(PdfDraft draft) {
        return verify(draft.write(directory));
    }

    PdfVerifier.Result verify(byte[] bytes) {
        try {
            return verify(Files.write(Files.createTempFile(directory, "octets", ".pdf"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PdfVerifier.Result verify(Path file) {
        try {
            return new PdfVerifier(TRUSTING, AlgorithmPolicy.national(), SdkClock.system(), PdfLimits.defaults())
                    .verify(file, NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> rules(PdfVerifier.Result result, int signature) {
        return result.signatures().get(signature).findings().stream()
                .map(f -> f.rule())
                .toList();
    }

    static List<String> rules(PdfVerifier.Result result) {
        return result.findings().stream().map(f -> f.rule()).toList();
    }
}
