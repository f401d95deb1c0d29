package vn.lienthong.cli;

import java.util.List;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.message.Language;

/** How findings look on a terminal. */
final class TextView {
    private TextView() {}

    static List<String> of(Findings findings, Language language) {
        return findings.stream().map(finding -> line(finding, language)).toList();
    }

    /** Without control characters, which could move the cursor or recolour what a person sees. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String line(Finding finding, Language language) {
        String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
        String source = finding.source().isEmpty() ? "" : " (" + finding.source() + ")";
        return "  [" + finding.severity() + "] " + finding.rule() + " " + path
                + finding.message().in(language) + source;
    }
}
