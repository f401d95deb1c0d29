package vn.lienthong.signature.report;

import java.util.Map;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.message.Language;

/** The report as plain text for a terminal. Control characters of hostile names do not survive. */
public final class ReportText {
    private ReportText() {}

    public static String of(VerificationReport report, Language language) {
        StringBuilder out = new StringBuilder();
        out.append(report.verdict().text(language)).append('\n');
        rows(out, "  ", ReportRows.document(report, language));
        findings(out, "  ", report.findings(), language);
        for (SignatureReport signature : report.signatures()) {
            out.append('\n')
                    .append(ReportWords.SIGNATURE.in(language, signature.place().index() + 1))
                    .append('\n');
            rows(out, "  ", ReportRows.signature(signature, language));
            findings(out, "  ", signature.findings(), language);
        }
        return out.toString();
    }

    private static void rows(StringBuilder out, String indent, Map<String, String> rows) {
        rows.forEach((label, value) -> out.append(indent)
                .append(label)
                .append(": ")
                .append(plain(value))
                .append('\n'));
    }

    private static void findings(StringBuilder out, String indent, Iterable<Finding> findings, Language language) {
        for (Finding finding : findings) {
            out.append(indent)
                    .append(finding.severity())
                    .append(' ')
                    .append(finding.rule())
                    .append(": ")
                    .append(plain(finding.message().in(language)))
                    .append('\n');
        }
    }

    static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
