package vn.lienthong.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.key.SignatureAlgorithm;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.signature.pdf.structure.PdfLimits;
import vn.lienthong.signature.pdf.verify.PdfVerifier;
import vn.lienthong.signature.report.SignatureReport;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.signature.trust.PathReport;
import vn.lienthong.testkit.time.TestClock;

/** What our signer writes, our verifier accepts: the two share no code that reads or writes PDF. */
class SignerVerifierTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cairo",
                "chromium",
                "ghostscript",
                "libreoffice",
                "linearised",
                "linearised-streams",
                "object-streams",
                "incremental",
                "hybrid",
                "indirect-lists",
                "shifted",
                "empty-field",
                "empty-field-kid",
                "field-with-lock",
                "rotated-90"
            })
    @DisplayName("SG-56: two signatures on files of every producer are VALID")
    void acceptsTwoSignaturesOnEveryShape(String fixture) throws Exception {
        Path once = sign(SampleKeys.leader(), PdfSignerOracleTest.fixture(fixture), "once.pdf");
        Path twice = sign(SampleKeys.agency(), once, "twice.pdf");

        PdfVerifier.Result result = verify(twice);

        assertThat(result.signatures()).hasSize(2);
        assertThat(result.signatures()).allSatisfy(this::isSound);
        assertThat(result.findings().errors()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @EnumSource(SignatureAlgorithm.class)
    void acceptsEveryAlgorithmThatIsWritten(SignatureAlgorithm algorithm) throws Exception {
        SigningKey key = algorithm.keyType().equals("EC") ? SampleKeys.ec() : SampleKeys.leader();
        Path output = folder.resolve("out.pdf");
        PdfSigner.builder(key)
                .algorithm(algorithm)
                .clock(TestClock.at(SampleKeys.NOW))
                .build()
                .sign(PdfSignerOracleTest.fixture("incremental"), output, PdfSigning.invisible(PadesLevel.B_B));

        PdfVerifier.Result result = verify(output);

        assertThat(result.signatures()).hasSize(1).allSatisfy(this::isSound);
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    private void isSound(SignatureReport signature) {
        assertThat(signature.findings().errors()).isEmpty();
        assertThat(signature.crypto().integrity()).isTrue();
    }

    private Path sign(SigningKey key, Path input, String name) {
        Path output = folder.resolve(name);
        PdfSigner.builder(key)
                .clock(TestClock.at(SampleKeys.NOW))
                .build()
                .sign(input, output, PdfSigning.invisible(PadesLevel.B_B));
        return output;
    }

    private static PdfVerifier.Result verify(Path file) throws Exception {
        TestClock clock = TestClock.at(SampleKeys.NOW);
        return new PdfVerifier(
                        question -> new PathReport(List.of(), null, true, Findings.none()),
                        AlgorithmPolicy.national(),
                        clock,
                        PdfLimits.defaults())
                .verify(file, clock.now());
    }
}
