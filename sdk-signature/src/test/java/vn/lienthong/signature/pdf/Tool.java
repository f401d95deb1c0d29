package vn.lienthong.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.junit.jupiter.api.Assumptions;

/** Programs we did not write, as a second opinion. */
public record Tool(int exit, String output) {
    /** A missing program fails the test where everything has to be present, and skips it on a developer's machine. */
    public static Tool run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assertThat(System.getenv("CI")).as("%s is missing", command[0]).isNotEqualTo("true");
            return Assumptions.abort(command[0] + " is missing");
        }
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Tool(process.waitFor(), output);
    }

    /** Asserts that three tools agree: the structure is sound, and every signature verifies up to the root. */
    public static void assertSigned(Path file, int signatures) throws IOException, InterruptedException {
        Tool pdfsig = run("pdfsig", "-nocert", file.toString());
        assertThat(pdfsig.output().split("Signature Validation: Signature is Valid", -1))
                .as(pdfsig.output())
                .hasSize(signatures + 1);
        assertThat(pdfsig.output()).contains("ETSI.CAdES.detached").contains("Total document signed");
        assertSoundAndVerified(file, signatures);
    }

    /** As {@link #assertSigned} without pdfsig, which finds no signature in a field whose widget is an object of its own. */
    static void assertSoundAndVerified(Path file, int signatures) throws IOException, InterruptedException {
        Tool qpdf = run("qpdf", "--check", file.toString());
        assertThat(qpdf.exit()).as(qpdf.output()).isZero();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getSignatureDictionaries()).hasSize(signatures);
            for (PDSignature signature : document.getSignatureDictionaries()) {
                assertOpensslVerifies(signature, Files.readAllBytes(file), file.getParent());
            }
        }
    }

    private static void assertOpensslVerifies(PDSignature signature, byte[] file, Path folder)
            throws IOException, InterruptedException {
        Path content = Files.write(folder.resolve("content.bin"), signature.getSignedContent(file));
        Path cms = Files.write(folder.resolve("signature.der"), firstValue(signature.getContents(file)));
        Tool openssl = run(
                "openssl",
                "cms",
                "-verify",
                "-inform",
                "DER",
                "-in",
                cms.toString(),
                "-content",
                content.toString(),
                "-binary",
                "-CAfile",
                SampleKeys.rootPem(folder).toString(),
                "-purpose",
                "any",
                "-attime",
                Long.toString(SampleKeys.NOW.getEpochSecond()),
                "-cades",
                "-out",
                "/dev/null");
        assertThat(openssl.exit()).as(openssl.output()).isZero();
    }

    private static byte[] firstValue(byte[] padded) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(padded)) {
            byte[] value = in.readObject().getEncoded("DER");
            assertThat(Arrays.copyOf(padded, value.length))
                    .as("the signature is DER")
                    .isEqualTo(value);
            return value;
        }
    }
}
