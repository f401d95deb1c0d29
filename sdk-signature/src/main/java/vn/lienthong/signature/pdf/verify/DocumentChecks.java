package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.List;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.pdf.structure.ByteSearch;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Name;
import vn.lienthong.signature.rule.InputRule;
import vn.lienthong.signature.rule.PdfRule;

/** What concerns the file as a whole. */
final class DocumentChecks {
    private static final int HEADER_WINDOW = 1_024;

    private final PdfFile file;
    private final List<SignatureCase> cases;
    private final Findings.Collector findings;

    private DocumentChecks(PdfFile file, List<SignatureCase> cases, Findings.Collector findings) {
        this.file = file;
        this.cases = cases;
        this.findings = findings;
    }

    static void check(PdfFile file, List<SignatureCase> cases, Findings.Collector findings) throws IOException {
        DocumentChecks checks = new DocumentChecks(file, cases, findings);
        checks.frame();
        checks.content();
        checks.certification();
    }

    /** What stands before the header and after the end. */
    private void frame() throws IOException {
        if (ByteSearch.first(file.bytes(), "%PDF-", 0, Math.min(HEADER_WINDOW, file.limit())) != 0) {
            findings.add(PdfRule.HEADER_OFFSET.at(""));
        }
        if (file.inTrailer("Encrypt") instanceof Dictionary
                || file.resolve(file.inTrailer("Encrypt")) instanceof Dictionary) {
            findings.add(InputRule.ENCRYPTED.at(""));
        }
        long end = file.repaired() ? -1 : file.endOfLastRevision();
        if (cases.isEmpty()) {
            withoutSignature(end);
            return;
        }
        if (end < 0 || end == file.limit()) {
            return;
        }
        if (file.isBlank(end, file.limit())) {
            findings.add(PdfRule.TRAILING_SPACE.at(""));
            return;
        }
        findings.add(PdfRule.TRAILING.at(""));
        cases.forEach(one -> one.addLater(PdfRule.TRAILING.at(one.path())));
    }

    /** Damaged is not unsigned (SG-39): what was cut off, or broke off after the last whole revision, may have held the signature. */
    private void withoutSignature(long end) throws IOException {
        if (file.repaired()) {
            findings.add(InputRule.MALFORMED.at(""));
        } else if (end >= 0 && ByteSearch.first(file.bytes(), "obj", end, file.limit()) >= 0) {
            findings.add(PdfRule.TRAILING.at(""));
        }
    }

    private void content() throws IOException {
        Dictionary catalog = file.catalog();
        Dictionary names = file.get(catalog, "Names").asDictionary();
        boolean opens = file.get(catalog, "OpenAction") instanceof Dictionary action
                && !(file.get(action, "S") instanceof Name kind && "GoTo".equals(kind.value()));
        if (opens || catalog.has("AA") || names.has("JavaScript")) {
            findings.add(PdfRule.ACTIVE_CONTENT.at(""));
        }
        Dictionary layers = file.get(catalog, "OCProperties").asDictionary();
        if (file.get(file.get(layers, "D").asDictionary(), "OFF") instanceof Array off && off.size() > 0) {
            findings.add(PdfRule.HIDDEN_CONTENT.at(""));
        }
        if (file.get(catalog, "AcroForm").asDictionary().has("XFA")) {
            findings.add(PdfRule.XFA.at(""));
        }
    }

    /** At most one certification, and it comes first. */
    private void certification() throws IOException {
        int certified = 0;
        boolean late = false;
        boolean approved = false;
        for (SignatureCase one : cases) {
            if (Permissions.certificationLevel(file, one.found().dictionary()) > 0) {
                certified++;
                late |= approved;
            }
            approved |= !one.isTimestamp();
        }
        if (certified > 1 || late) {
            findings.add(PdfRule.DOCMDP_CONFLICT.at(""));
        }
    }
}
