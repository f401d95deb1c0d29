package vn.lienthong.signature.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.signature.cert.SignerIdentity;

/** The rows people read, label by label; text and HTML differ only in how they draw them. */
final class ReportRows {
    private final Language language;
    private final Map<String, String> rows = new LinkedHashMap<>();

    private ReportRows(Language language) {
        this.language = language;
    }

    static Map<String, String> document(VerificationReport report, Language language) {
        ReportRows rows = new ReportRows(language);
        DocumentInfo document = report.document();
        rows.put(ReportWords.DOCUMENT, document.name() == null ? "–" : document.name());
        rows.rows.put("SHA-256", document.sha256());
        rows.put(ReportWords.SIZE, Long.toString(document.size()));
        rows.put(ReportWords.CHECKED, ReportWords.time(report.evidence().verificationTime(), language));
        rows.put(ReportWords.POLICY, report.evidence().policyId());
        Acceptance acceptance = report.acceptance();
        if (acceptance != null) {
            ReportWords word = acceptance == Acceptance.ACCEPTED ? ReportWords.ACCEPTED : ReportWords.REFUSED;
            rows.put(ReportWords.EXPECTATION, word.in(language));
        }
        return rows.rows;
    }

    /** The law's block (TT 15/2025/TT-BKHCN, Art. 6) and what we add. */
    static Map<String, String> signature(SignatureReport signature, Language language) {
        ReportRows rows = new ReportRows(language);
        rows.put(ReportWords.VERDICT, signature.verdict().text(language));
        rows.signer(signature);
        TimeReport times = signature.times();
        rows.put(ReportWords.TIME_CLAIMED, ReportWords.time(times.claimed(), language));
        rows.put(ReportWords.TIME_PROVEN, ReportWords.time(times.proven(), language));
        rows.put(ReportWords.INTEGRITY, ReportWords.yesNo(signature.crypto().integrity(), language));
        rows.put(ReportWords.AT_SIGNING, ReportWords.yesNo(times.validAtSigning(), language));
        rows.put(ReportWords.HIERARCHY, signature.trust().hierarchy().text(language));
        SignatureLevel level = signature.kind().level();
        rows.put(ReportWords.FORMAT, signature.kind().format().word() + (level == null ? "" : " " + level.word()));
        rows.put(ReportWords.COVERAGE, rows.coverage(signature.coverage()));
        return rows.rows;
    }

    private void signer(SignatureReport signature) {
        SignerIdentity signer = signature.signer();
        if (signer == null) {
            put(ReportWords.SIGNER, ReportWords.UNKNOWN.in(language));
            return;
        }
        PersonName name = signer.names().commonName();
        put(ReportWords.ISSUER, orUnknown(signer.issuer()));
        put(ReportWords.SIGNER, orUnknown(name == null ? null : name.reveal()));
        put(ReportWords.UNIT, orUnknown(signer.names().organisation()));
        put(
                ReportWords.PERIOD,
                ReportWords.time(signer.notBefore(), language) + " – " + ReportWords.time(signer.notAfter(), language));
    }

    private String coverage(Coverage coverage) {
        String whole = (coverage.wholeDocument() ? ReportWords.COVERAGE_WHOLE : ReportWords.COVERAGE_PART).in(language);
        if (coverage.revisions() == 0 || coverage.wholeDocument()) {
            return whole;
        }
        return ReportWords.COVERAGE_REVISION.in(language, coverage.revision(), coverage.revisions());
    }

    private String orUnknown(@Nullable String text) {
        return text == null ? ReportWords.UNKNOWN.in(language) : text;
    }

    private void put(ReportWords label, String value) {
        rows.put(label.in(language), value);
    }
}
