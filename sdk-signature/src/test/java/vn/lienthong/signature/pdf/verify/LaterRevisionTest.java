package vn.lienthong.signature.pdf.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.rule.Verdict;

/** Signature specification 7.4: what later revisions may change, and what makes a signature invalid. */
class LaterRevisionTest extends PdfVerifyTest {
    private static final String CERTIFY =
            "/SubFilter /ETSI.CAdES.detached /Reference [<< /Type /SigRef /TransformMethod /DocMDP"
                    + " /TransformParams << /Type /TransformParams /V /1.2 /P %d >> >>]";
    private static final String FILLED =
            "<< /FT /Tx /T (so_ky_hieu) /Type /Annot /Subtype /Widget /F 4 /Rect [100 100 200 120] /P 3 0 R /V (45/QD-SVD) >>";

    private static PdfDraft signed() {
        return PdfDraft.plain().sign("Signature1", leader());
    }

    private static PdfDraft certified(int level) {
        return PdfDraft.plain().sign("Signature1", String.format(CERTIFY, level), "/Rect [0 0 0 0]", leader()::sign);
    }

    private PdfVerifier.Result changed(PdfDraft draft, Consumer<PdfDraft> change) {
        change.accept(draft);
        return verify(draft);
    }

    private void assertForbidden(PdfVerifier.Result result, String rule) {
        assertThat(rules(result, 0)).contains(rule);
        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.signatures().get(0).signedRevisionVerdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void sigPdfChangedContentForAFontThatAPageUses() {
        assertForbidden(
                changed(signed(), d -> d.revise(7, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")),
                "SIG-PDF-CHANGED-CONTENT");
    }

    @Test
    void sigPdfChangedContentForAPageBox() {
        assertForbidden(
                changed(signed(), d -> d.revise(4, d.object(4).replace("/Parent", "/CropBox [0 0 10 10] /Parent"))),
                "SIG-PDF-CHANGED-CONTENT");
    }

    @Test
    void sigPdfChangedContentForAnInheritedBox() {
        assertForbidden(
                changed(signed(), d -> d.revise(2, d.object(2).replace("595", "300"))), "SIG-PDF-CHANGED-CONTENT");
    }

    @Test
    void sigPdfChangedContentForOptionalContent() {
        assertForbidden(
                changed(
                        signed(),
                        d -> d.revise(1, d.object(1).replace("/Pages", "/OCProperties << /D << >> >> /Pages"))),
                "SIG-PDF-CHANGED-CONTENT");
    }

    @Test
    void sigPdfChangedPagesForAPageTakenAway() {
        assertForbidden(
                changed(
                        signed(),
                        d -> d.revise(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>")),
                "SIG-PDF-CHANGED-PAGES");
    }

    @Test
    void sigPdfChangedPagesForPagesReordered() {
        assertForbidden(
                changed(
                        signed(),
                        d -> d.revise(2, "<< /Type /Pages /Kids [4 0 R 3 0 R] /Count 2 /MediaBox [0 0 595 842] >>")),
                "SIG-PDF-CHANGED-PAGES");
    }

    @Test
    void sigPdfChangedPagesForAPageAdded() {
        assertForbidden(
                changed(signed(), d -> {
                    int page = d.fresh();
                    d.revise(Map.of(
                            page,
                            "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>",
                            2,
                            "<< /Type /Pages /Kids [3 0 R 4 0 R " + page
                                    + " 0 R] /Count 3 /MediaBox [0 0 595 842] >>"));
                }),
                "SIG-PDF-CHANGED-PAGES");
    }

    @Test
    void sigPdfChangedAnnotationForAStampOverThePage() {
        assertForbidden(changed(signed(), LaterRevisionTest::annotate), "SIG-PDF-CHANGED-ANNOTATION");
    }

    private static void annotate(PdfDraft draft) {
        int stamp = draft.fresh();
        draft.revise(Map.of(
                stamp,
                "<< /Type /Annot /Subtype /Stamp /Rect [0 0 500 800] >>",
                PdfDraft.PAGE,
                draft.object(PdfDraft.PAGE).replace("/Annots [", "/Annots [" + stamp + " 0 R ")));
    }

    @Test
    void sigPdfAnnotationP3LeavesItUndecided() {
        PdfVerifier.Result result = changed(certified(3), LaterRevisionTest::annotate);

        assertThat(rules(result, 0)).contains("SIG-PDF-ANNOTATION-P3");
        assertThat(result.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void sigPdfDocmdpForAnAnnotationOnAP2Document() {
        assertForbidden(changed(certified(2), LaterRevisionTest::annotate), "SIG-PDF-DOCMDP");
    }

    @Test
    void sigPdfDocmdpForASignatureOnAP1Document() {
        assertForbidden(changed(certified(1), d -> d.sign("Signature2", agency())), "SIG-PDF-DOCMDP");
    }

    @Test
    void acceptsASignatureOnAP2Document() {
        assertThat(changed(certified(2), d -> d.sign("Signature2", agency())).verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void sigPdfDocmdpConflictForASecondCertification() {
        PdfVerifier.Result result = changed(
                certified(2), d -> d.sign("Signature2", String.format(CERTIFY, 2), "/Rect [0 0 0 0]", agency()::sign));

        assertThat(rules(result)).contains("SIG-PDF-DOCMDP-CONFLICT");
        assertThat(result.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void sigPdfFieldFilledUnsigned() {
        PdfVerifier.Result result = changed(signed(), d -> d.revise(9, FILLED));

        assertThat(rules(result, 0)).contains("SIG-PDF-FIELD-FILLED-UNSIGNED");
        assertThat(result.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void sigPdfFieldFilledWhenALaterSignatureCoversIt() {
        PdfVerifier.Result result = changed(signed(), d -> d.revise(9, FILLED).sign("Signature2", agency()));

        assertThat(rules(result, 0)).contains("SIG-PDF-FIELD-FILLED", "SIG-PDF-LATER-SIGNATURE");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void sigPdfFieldmdpForALockedField() {
        PdfDraft draft = PdfDraft.plain()
                .sign(
                        "Signature1",
                        "/SubFilter /ETSI.CAdES.detached",
                        "/Rect [0 0 0 0] /Lock << /Type /SigFieldLock /Action /Include /Fields [(so_ky_hieu)] >>",
                        leader()::sign);

        assertForbidden(changed(draft, d -> d.revise(9, FILLED)), "SIG-PDF-FIELDMDP");
    }

    @Test
    void aLockCoversDescendantsAndNoLongerName() {
        FieldLock lock = new FieldLock("Include", java.util.List.of("a"));

        assertThat(lock.covers("a")).isTrue();
        assertThat(lock.covers("a.b")).isTrue();
        assertThat(lock.covers("ab")).isFalse();
    }

    @Test
    void sigPdfChangedFieldForAWidgetThatMoves() {
        assertForbidden(
                changed(signed(), d -> d.revise(9, d.object(9).replace("100 100 200 120", "100 500 200 520"))),
                "SIG-PDF-CHANGED-FIELD");
    }

    @Test
    void sigPdfChangedFieldForAWidgetThatHides() {
        assertForbidden(
                changed(signed(), d -> d.revise(9, d.object(9).replace("/F 4", "/F 2"))), "SIG-PDF-CHANGED-FIELD");
    }

    @Test
    void sigPdfChangedFieldForTheAppearanceOfASignedField() {
        assertForbidden(
                changed(signed(), d -> {
                    int picture = d.fresh();
                    Map<Integer, String> change = new TreeMap<>();
                    change.put(
                            picture,
                            PdfDraft.stream("0 0 100 100 re f")
                                    .replace("<< ", "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] "));
                    change.put(11, d.object(11).replace("/FT", "/AP << /N " + picture + " 0 R >> /FT"));
                    d.revise(change);
                }),
                "SIG-PDF-CHANGED-FIELD");
    }

    @Test
    void sigPdfChangedUndefinedForAnOpenAction() {
        assertForbidden(
                changed(
                        signed(),
                        d -> d.revise(1, d.object(1).replace("/Pages", "/OpenAction << /S /URI /URI (x) >> /Pages"))),
                "SIG-PDF-CHANGED-UNDEFINED");
    }

    @Test
    void sigPdfChangedUndefinedForAnotherCatalog() {
        assertForbidden(
                changed(signed(), d -> {
                    int catalog = d.fresh();
                    d.trailer(" /Root " + catalog + " 0 R").revise(catalog, d.object(1));
                }),
                "SIG-PDF-CHANGED-UNDEFINED");
    }

    @Test
    void aFreedPageContentIsAForbiddenChange() {
        assertForbidden(changed(signed(), d -> d.free(PdfDraft.CONTENT)), "SIG-PDF-CHANGED-CONTENT");
    }

    @Test
    void aCrossReferenceThatPointsAtHiddenContentIsAForbiddenChange() {
        PdfDraft draft = PdfDraft.plain();
        int hidden = draft.size();
        draft.raw("5 0 obj\n" + PdfDraft.stream("BT /F1 12 Tf 72 700 Td (Noi dung khac) Tj ET") + "\nendobj\n");
        draft.sign("Signature1", leader());

        assertForbidden(changed(draft, d -> d.redirect(PdfDraft.CONTENT, hidden)), "SIG-PDF-CHANGED-CONTENT");
    }

    @Test
    void aDanglingReferenceFilledLaterIsAForbiddenChange() {
        PdfDraft draft = PdfDraft.plain();
        int dangling = draft.fresh();
        draft.revise(4, draft.object(4).replace("/Contents 6 0 R", "/Contents [6 0 R " + dangling + " 0 R]"));
        draft.sign("Signature1", leader());

        assertForbidden(
                changed(draft, d -> d.revise(dangling, PdfDraft.stream("0 0 600 800 re f"))),
                "SIG-PDF-CHANGED-CONTENT");
    }

    @Test
    void sigPdfMetadataInforms() {
        PdfVerifier.Result result = changed(signed(), d -> {
            int info = d.fresh();
            d.trailer(" /Info " + info + " 0 R").revise(info, "<< /Title (Moi) >>");
        });

        assertThat(rules(result, 0)).contains("SIG-PDF-METADATA");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void acceptsASecurityStoreAdded() {
        PdfVerifier.Result result = changed(signed(), d -> {
            int store = d.fresh();
            int list = d.fresh();
            d.revise(Map.of(
                    store,
                    "<< /Type /DSS /CRLs [" + list + " 0 R] >>",
                    list,
                    PdfDraft.stream("x"),
                    1,
                    d.object(1)
                            .replace(
                                    "/Pages",
                                    "/DSS " + store + " 0 R /Extensions << /ESIC << /BaseVersion /1.7 >> >> /Pages")));
        });

        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.signatures().get(0).coverage().changes()).containsExactly("validation data added");
    }

    @Test
    void sigPdfWidgetOverlayForALargePicture() {
        PdfVerifier.Result result = changed(
                signed(),
                d -> d.sign(
                        "Signature2",
                        "/SubFilter /ETSI.CAdES.detached",
                        "/Rect [0 0 595 800] /AP << /N 5 0 R >>",
                        agency()::sign));

        assertThat(rules(result, 0)).contains("SIG-PDF-WIDGET-OVERLAY");
        assertThat(result.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void acceptsTheSealOfTheAgency() {
        PdfVerifier.Result result = changed(
                signed(),
                d -> d.sign(
                        "Signature2",
                        "/SubFilter /ETSI.CAdES.detached",
                        "/Rect [280 150 383 253] /AP << /N 5 0 R >>",
                        agency()::sign));

        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aFieldAddedThatIsNoSignatureIsForbidden() {
        assertForbidden(
                changed(signed(), d -> {
                    int field = d.fresh();
                    d.revise(Map.of(
                            field,
                            "<< /FT /Tx /T (them) /V (x) /Type /Annot /Subtype /Widget /Rect [1 1 9 9] >>",
                            8,
                            "<< /Fields [9 0 R 11 0 R " + field + " 0 R] /SigFlags 3 >>"));
                }),
                "SIG-PDF-CHANGED-FIELD");
    }

    @Test
    void needAppearancesTurnedOnIsNotValid() {
        PdfVerifier.Result result =
                changed(signed(), d -> d.revise(8, d.object(8).replace("/Fields", "/NeedAppearances true /Fields")));

        assertThat(rules(result, 0)).contains("SIG-PDF-FIELD-FILLED-UNSIGNED");
    }
}
