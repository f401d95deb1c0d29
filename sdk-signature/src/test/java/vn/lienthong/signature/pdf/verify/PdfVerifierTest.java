package vn.lienthong.signature.pdf.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.report.SignatureFormat;
import vn.lienthong.signature.rule.Verdict;

class PdfVerifierTest extends PdfVerifyTest {
    @Test
    void saysUnsignedOfAPlainFile() {
        PdfVerifier.Result result = verify(PdfDraft.plain());

        assertThat(result.verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(rules(result)).contains("SIG-NONE");
    }

    @Test
    void acceptsOneSignature() {
        PdfVerifier.Result result = verify(PdfDraft.plain().sign("Signature1", leader()));

        assertThat(result.signatures()).hasSize(1);
        assertThat(rules(result, 0)).containsExactly("SIG-ALG-PKCS15");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.signatures().get(0).kind().format()).isEqualTo(SignatureFormat.PADES);
        assertThat(result.signatures().get(0).coverage().wholeDocument()).isTrue();
        assertThat(result.signatures().get(0).coverage().revision()).isEqualTo(2);
    }

    @Test
    void acceptsALeaderThenAnAgency() {
        PdfVerifier.Result result =
                verify(PdfDraft.plain().sign("Signature1", leader()).sign("Signature2", agency()));

        assertThat(rules(result, 0)).contains("SIG-PDF-LATER-SIGNATURE");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.signatures().get(0).coverage().changes())
                .containsExactly("new approval signature Signature2");
        assertThat(result.revisions()).isEqualTo(3);
    }

    @Test
    void refusesPageContentReplacedByALaterRevision() {
        PdfDraft draft = PdfDraft.plain().sign("Signature1", leader());
        draft.revise(PdfDraft.CONTENT, PdfDraft.stream("BT /F1 12 Tf 72 700 Td (Quyet dinh so 46) Tj ET"));
        PdfVerifier.Result result = verify(draft);

        assertThat(rules(result, 0)).contains("SIG-PDF-CHANGED-CONTENT");
        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.signatures().get(0).signedRevisionVerdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void refusesAnOctetChangedInPlace() {
        PdfDraft draft = PdfDraft.plain().sign("Signature1", leader());
        draft.overwrite(draft.find("so 45"), "so 46");

        assertThat(rules(verify(draft), 0)).contains("SIG-CRYPTO-DIGEST");
    }

    @Test
    void ignoresAnObjectWrittenAgainUnchanged() {
        PdfDraft draft = PdfDraft.plain().sign("Signature1", leader());
        draft.revise(Map.of(PdfDraft.CONTENT, draft.object(PdfDraft.CONTENT), 7, draft.object(7)));

        assertThat(verify(draft).verdict()).isEqualTo(Verdict.VALID);
    }
}
