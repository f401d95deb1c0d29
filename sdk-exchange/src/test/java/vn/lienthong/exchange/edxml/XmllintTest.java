package vn.lienthong.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.core.content.Content;

/** A reader we did not write takes what we write. */
class XmllintTest {
    @TempDir
    Path folder;

    @Test
    void xmllintAcceptsWhatIsWritten() throws Exception {
        assumeTrue(isInstalled() || "true".equals(System.getenv("CI")), "xmllint is not installed");
        Path file = folder.resolve("a.edxml");
        EdxmlDocument document = Documents.minimal()
                .content("<&>\"' \u00a0𠀀")
                .business(Business.newDocument("Mới"))
                .attach(Attachment.of("a.pdf", Content.ofUtf8("%PDF-1.4")))
                .attach(Attachment.of("b.docx", Content.ofUtf8("nội dung")))
                .build();
        EdxmlWriter.create().write(document, file);
        assertThat(run("xmllint", "--noout", "--nonet", "--huge", file.toString()))
                .isZero();
    }

    private static boolean isInstalled() {
        try {
            return run("xmllint", "--version") == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
