package vn.lienthong.signature.pdf.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.rule.Verdict;

/** Signature specification 7.2: what is a signature, and what is only a trace of one. */
class SignatureFinderTest extends PdfVerifyTest {
    @Test
    void sigPdfFieldEmptyInforms() {
        PdfDraft draft = PdfDraft.plain();
        int field = draft.fresh();
        draft.revise(Map.of(
                field,
                "<< /FT /Sig /T (Ky_ten) /Type /Annot /Subtype /Widget /Rect [0 0 0 0] >>",
                PdfDraft.FORM,
                "<< /Fields [9 0 R " + field + " 0 R] >>"));

        PdfVerifier.Result result = verify(draft);

        assertThat(rules(result)).contains("SIG-PDF-FIELD-EMPTY", "SIG-NONE");
        assertThat(result.verdict()).isEqualTo(Verdict.UNSIGNED);
    }

    @Test
    void sigPdfOrphanForADictionaryWithoutField() {
        PdfDraft draft = PdfDraft.plain();
        draft.signInto(draft.fresh(), "/SubFilter /ETSI.CAdES.detached", Map.of(), leader()::sign);

        PdfVerifier.Result result = verify(draft);

        assertThat(rules(result)).contains("SIG-PDF-ORPHAN").doesNotContain("SIG-NONE");
        assertThat(result.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void sigPdfRemovedWhenALaterRevisionDropsTheField() {
        PdfDraft draft = PdfDraft.plain().sign("Signature1", leader());
        draft.revise(PdfDraft.FORM, "<< /Fields [9 0 R] >>");
        draft.revise(PdfDraft.PAGE, draft.object(PdfDraft.PAGE).replace(" 11 0 R", ""));

        PdfVerifier.Result result = verify(draft);

        assertThat(rules(result)).contains("SIG-PDF-REMOVED");
        assertThat(result.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void findsAWidgetThatOnlyAPageKnows() {
        PdfDraft draft = PdfDraft.plain().sign("Signature1", leader());
        draft.revise(PdfDraft.FORM, "<< /Fields [9 0 R] /SigFlags 3 >>");

        assertThat(verify(draft).signatures()).hasSize(1);
        assertThat(verify(draft).verdict()).isNotEqualTo(Verdict.VALID);
    }

    @Test
    void ignoresTheWordByteRangeInsideAStream() {
        PdfDraft draft = PdfDraft.plain();
        draft.revise(draft.fresh(), PdfDraft.stream("<< /ByteRange [0 1 2 3] /Contents <00> >>"));

        assertThat(verify(draft).verdict()).isEqualTo(Verdict.UNSIGNED);
    }

    @Test
    void ignoresUsageRights() {
        PdfDraft draft = PdfDraft.plain();
        int rights = draft.fresh();
        draft.signInto(
                rights,
                "/SubFilter /adbe.pkcs7.detached",
                Map.of(
                        PdfDraft.CATALOG,
                        "<< /Type /Catalog /Pages 2 0 R /AcroForm 8 0 R /Perms << /UR3 " + rights + " 0 R >> >>"),
                leader()::sign);

        assertThat(verify(draft).verdict()).isEqualTo(Verdict.UNSIGNED);
    }

    @Test
    void sigInMalformedIsNeverUnsigned() {
        byte[] bytes = "%PDF-1.7\nnothing to read here".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        PdfVerifier.Result result = verify(bytes);

        assertThat(rules(result)).contains("SIG-IN-MALFORMED").doesNotContain("SIG-NONE");
        assertThat(result.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void sigInEncrypted() {
        PdfDraft draft = PdfDraft.plain()
                .trailer(" /Encrypt << /Filter /Standard /V 2 >>")
                .sign("Signature1", leader());

        PdfVerifier.Result result = verify(draft);

        assertThat(rules(result)).contains("SIG-IN-ENCRYPTED");
        assertThat(result.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void sigPdfXfa() {
        PdfDraft draft = PdfDraft.plain();
        draft.revise(PdfDraft.FORM, "<< /Fields [9 0 R] /XFA (x) >>");

        assertThat(rules(verify(draft))).contains("SIG-PDF-XFA");
    }

    @Test
    void sigPdfActiveContent() {
        PdfDraft draft = PdfDraft.plain();
        draft.revise(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm 8 0 R /OpenAction << /S /JavaScript /JS (1) >> >>");

        assertThat(rules(verify(draft))).contains("SIG-PDF-ACTIVE-CONTENT");
    }

    @Test
    void sigPdfHiddenContent() {
        PdfDraft draft = PdfDraft.plain();
        draft.revise(
                1,
                "<< /Type /Catalog /Pages 2 0 R /AcroForm 8 0 R /OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >> >>");

        assertThat(rules(verify(draft))).contains("SIG-PDF-HIDDEN-CONTENT");
    }
}
