package vn.lienthong.signature.report;

import java.util.Locale;
import java.util.Map;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.message.Language;

/** The report as one self-contained HTML page: no script, nothing loaded from elsewhere, every text of the document escaped. */
public final class ReportHtml {
    private static final String STYLE =
            "body{font:15px/1.5 sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#1a1a1a}"
                    + "h1{font-size:1.4em}h2{font-size:1.1em;margin-top:2em}table{border-collapse:collapse;width:100%}"
                    + "th,td{text-align:left;vertical-align:top;padding:.3em .6em;border-bottom:1px solid #ddd;overflow-wrap:anywhere}"
                    + "th{width:34%;font-weight:normal;color:#555}.v{padding:.6em .8em;font-weight:bold;border-left:.4em solid}"
                    + ".valid{border-color:#1a7f37;background:#eaf6ec}.invalid{border-color:#b42318;background:#fdecea}"
                    + ".indeterminate,.unsigned{border-color:#b06c00;background:#fff6e5}li{margin:.2em 0}code{color:#555}";

    private ReportHtml() {}

    public static String of(VerificationReport report, Language language) {
        StringBuilder out = new StringBuilder(8_192);
        String title = escape(ReportWords.TITLE.in(language));
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.name().toLowerCase(Locale.ROOT))
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                .append(" style-src 'unsafe-inline'\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(title)
                .append("</h1>\n");
        verdict(out, report, language);
        table(out, ReportRows.document(report, language));
        findings(out, report.findings(), language);
        for (SignatureReport signature : report.signatures()) {
            out.append("<h2>")
                    .append(escape(
                            ReportWords.SIGNATURE.in(language, signature.place().index() + 1)))
                    .append("</h2>\n");
            table(out, ReportRows.signature(signature, language));
            findings(out, signature.findings(), language);
        }
        return out.append("</body></html>\n").toString();
    }

    private static void verdict(StringBuilder out, VerificationReport report, Language language) {
        out.append("<p class=\"v ")
                .append(report.verdict().name().toLowerCase(Locale.ROOT))
                .append("\">")
                .append(escape(report.verdict().text(language)))
                .append("</p>\n");
    }

    private static void table(StringBuilder out, Map<String, String> rows) {
        out.append("<table>\n");
        rows.forEach((label, value) -> out.append("<tr><th>")
                .append(escape(label))
                .append("</th><td>")
                .append(escape(value))
                .append("</td></tr>\n"));
        out.append("</table>\n");
    }

    private static void findings(StringBuilder out, Iterable<Finding> findings, Language language) {
        if (!findings.iterator().hasNext()) {
            return;
        }
        out.append("<ul>\n");
        for (Finding finding : findings) {
            out.append("<li>")
                    .append(escape(finding.message().in(language)))
                    .append(" <code>")
                    .append(escape(finding.rule()))
                    .append("</code></li>\n");
        }
        out.append("</ul>\n");
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (char c : ReportText.plain(text).toCharArray()) {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
