package vn.lienthong.testkit.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillTest {
    @TempDir
    private Path folder;

    @Test
    void isAPdfThatAnotherToolFindsSound() throws Exception {
        Path file = folder.resolve("bill.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            Bill.pdf(Transaction.portalBegun("r1", "d1", 8_000, "20260115143112"))
                    .writeTo(out);
        }
        assertThat(qpdfCheck(file)).isZero();
    }

    private static int qpdfCheck(Path file) throws InterruptedException {
        try {
            return new ProcessBuilder("qpdf", "--check", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("qpdf must be installed in CI", absent);
            }
            return Assumptions.abort("qpdf is absent");
        }
    }
}
