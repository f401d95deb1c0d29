package vn.lienthong.signature.pdf.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.signature.rule.Verdict;

/** Sound files of every shape other programs write are VALID, and other programs agree. */
class FileShapesTest extends PdfVerifyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--object-streams=generate",
                "--object-streams=disable",
                "--object-streams=generate --linearize",
                "--object-streams=disable --linearize",
                "--qdf --object-streams=disable"
            })
    void acceptsTwoSignaturesOnAFileOfThatShape(String options) throws IOException, InterruptedException {
        Path base = PdfBoxSigner.document(directory, 30);
        Path shaped = directory.resolve("shaped.pdf");
        String[] command = Stream.of(
                        Stream.of("qpdf"), Stream.of(options.split(" ")), Stream.of(base.toString(), shaped.toString()))
                .flatMap(s -> s)
                .toArray(String[]::new);
        Tool.run(command);
        Path signed = PdfBoxSigner.sign(PdfBoxSigner.sign(shaped, leader()), agency());

        PdfVerifier.Result result = verify(signed);

        assertThat(rules(result, 0)).contains("SIG-PDF-LATER-SIGNATURE").doesNotContain("SIG-PDF-REPAIRED");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.revisions()).isEqualTo(3);
        assertThat(result.signatures()).extracting(s -> s.coverage().revision()).containsExactly(2, 3);
    }

    @Test
    void pdfsigAgreesWithOurDraft() throws IOException, InterruptedException {
        Path file = PdfDraft.plain()
                .sign("Signature1", leader())
                .sign("Signature2", agency())
                .write(directory);

        String said = Tool.run("pdfsig", "-nocert", file.toString());

        assertThat(said.split("Signature Validation: Signature is Valid", -1)).hasSize(3);
        assertThat(verify(file).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void sigPdfRepairedWarnsWhenTheSignatureCoversTheWholeFile() {
        PdfVerifier.Result result = verify(broken());

        assertThat(rules(result, 0)).contains("SIG-PDF-REPAIRED");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    /** The place of the cross-reference is wrong in what was signed already. */
    private static PdfDraft broken() {
        return PdfDraft.plain().breakStartxref().sign("Signature1", leader());
    }

    @Test
    void sigPdfRepairedLaterWhenChangesCannotBeCompared() {
        PdfDraft draft = broken().revise(4, "<< /Type /Page /Parent 2 0 R >>");

        PdfVerifier.Result result = verify(draft);

        assertThat(rules(result, 0)).contains("SIG-PDF-REPAIRED-LATER");
        assertThat(result.verdict()).isNotEqualTo(Verdict.VALID);
    }
}
