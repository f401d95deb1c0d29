package vn.lienthong.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import vn.lienthong.core.message.Language;
import vn.lienthong.signature.report.ReportHtml;
import vn.lienthong.signature.report.ReportJson;
import vn.lienthong.signature.report.VerificationReport;

/**
 * A verification report in a file, whose name says in which form.
 *
 * @param html whether it is for people, else JSON
 */
record ReportFile(Path file, boolean html) {
    /** @throws UsageException when the name ends in neither {@code .html} nor {@code .json} */
    static ReportFile at(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".json")) {
            return new ReportFile(file, name.endsWith(".html"));
        }
        throw new UsageException(CliMessage.CHOICE, "--report", "*.html, *.json");
    }

    void write(VerificationReport report, Language language) {
        WholeFile.write(file, html ? ReportHtml.of(report, language).getBytes(StandardCharsets.UTF_8) : json(report));
    }

    private static byte[] json(VerificationReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toByteArray();
    }
}
