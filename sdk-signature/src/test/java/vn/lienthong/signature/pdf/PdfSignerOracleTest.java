package vn.lienthong.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.signature.key.SignatureAlgorithm;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.testkit.time.TestClock;

/** What pdfsig, qpdf and OpenSSL say of our signatures on files of many producers. */
class PdfSignerOracleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "libreoffice",
                "cairo",
                "ghostscript",
                "chromium",
                "object-streams",
                "linearised",
                "linearised-streams",
                "rotated-90",
                "rotated-180",
                "rotated-270",
                "incremental",
                "hybrid",
                "indirect-lists",
                "shifted",
                "empty-field"
            })
    @DisplayName("SG-06, SG-56: the input is a prefix of the output, and the tools accept both signatures")
    void signsFilesOfEveryProducerTwice(String fixture) throws Exception {
        Path input = fixture(fixture);
        Path once = sign(SampleKeys.leader(), input, "once.pdf", PdfSigning.invisible(PadesLevel.B_B));
        Path twice = sign(SampleKeys.agency(), once, "twice.pdf", PdfSigning.invisible(PadesLevel.B_B));

        assertPrefix(input, once);
        assertPrefix(once, twice);
        Tool.assertSigned(once, 1);
        Tool.assertSigned(twice, 2);
    }

    @ParameterizedTest
    @EnumSource(SignatureAlgorithm.class)
    @DisplayName("SG-08: every algorithm that is written verifies elsewhere")
    void signsWithEveryAlgorithm(SignatureAlgorithm algorithm) throws Exception {
        SigningKey key = algorithm.keyType().equals("EC") ? SampleKeys.ec() : SampleKeys.leader();
        Path output = folder.resolve("out.pdf");
        PdfSigner.builder(key)
                .algorithm(algorithm)
                .clock(TestClock.at(SampleKeys.NOW))
                .build()
                .sign(fixture("incremental"), output, PdfSigning.invisible(PadesLevel.B_B));

        Tool.assertSigned(output, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty-field", "field-with-lock"})
    void fillsAnEmptyField(String fixture) throws Exception {
        Path output = sign(
                SampleKeys.leader(),
                fixture(fixture),
                "out.pdf",
                PdfSigning.builder(PadesLevel.B_B).field("LanhDao").build());

        Tool.assertSigned(output, 1);
    }

    @Test
    void fillsAFieldWhoseWidgetIsAnObjectOfItsOwn() throws Exception {
        Path output = sign(
                SampleKeys.leader(),
                fixture("empty-field-kid"),
                "out.pdf",
                PdfSigning.builder(PadesLevel.B_B).field("LanhDao").build());

        Tool.assertSoundAndVerified(output, 1);
    }

    @Test
    @DisplayName("SG-11: a certification allows what it says and a further signature follows")
    void certifiesTheFirstSignature() throws Exception {
        Path certified = sign(
                SampleKeys.leader(),
                fixture("libreoffice"),
                "certified.pdf",
                PdfSigning.builder(PadesLevel.B_B).certify(Certification.FORMS).build());
        Path signed = sign(SampleKeys.agency(), certified, "signed.pdf", PdfSigning.invisible(PadesLevel.B_B));

        Tool.assertSigned(signed, 2);
    }

    static Path fixture(String name) {
        return Path.of("src/test/resources/pdf", name + ".pdf");
    }

    private Path sign(SigningKey key, Path input, String name, PdfSigning signing) {
        Path output = folder.resolve(name);
        PdfSigner.builder(key).clock(TestClock.at(SampleKeys.NOW)).build().sign(input, output, signing);
        return output;
    }

    private static void assertPrefix(Path input, Path output) throws Exception {
        byte[] before = Files.readAllBytes(input);
        assertThat(Arrays.copyOf(Files.readAllBytes(output), before.length)).isEqualTo(before);
    }
}
