package vn.lienthong.signature.pdf.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.signature.rule.Verdict;

/** Signature specification 7.3: what one signature covers. */
class ByteRangeTest extends PdfVerifyTest {
    private static PdfDraft signed() {
        return PdfDraft.plain().sign("Signature1", leader());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "[0 10]",
                "[0 0 10 10]",
                "[1 9 10 10]",
                "[0 -1 10 10]",
                "[0 10 5 10]",
                "[0 10 20 99999999]",
                "[0 10 20 0]",
                "[0 1 2 9223372036854775]",
                "[0.0 10 20 30]",
                "[0 10 20 30 40 50]",
                "9 0 R"
            })
    void sigPdfByterangeForARangeThatIsNotLegal(String range) {
        PdfDraft draft = signed();
        int at = draft.find("/ByteRange [") + "/ByteRange ".length();
        draft.overwrite(at, String.format("%-36s", range));

        PdfVerifier.Result result = verify(draft);

        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(rules(result, 0)).containsAnyOf("SIG-PDF-BYTERANGE", "SIG-PDF-UNREADABLE");
    }

    @Test
    void sigPdfByterangeGapWhenMoreThanTheValueIsLeftOut() {
        byte[] bytes = forged(range -> new long[] {range[0] - 20, range[1]});

        assertThat(rules(verify(bytes), 0)).contains("SIG-PDF-BYTERANGE-GAP");
        assertThat(verify(bytes).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void sigPdfGapDelimitersWhenOnlyTheBracketsAreCovered() {
        byte[] bytes = forged(range -> new long[] {range[0] + 1, range[1] - 1});

        assertThat(rules(verify(bytes), 0)).contains("SIG-PDF-GAP-DELIMITERS").doesNotContain("SIG-CRYPTO-DIGEST");
        assertThat(verify(bytes).verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void sigPdfContentsMismatchWhenTheValueIsReadElsewhere() {
        PdfDraft draft = PdfDraft.plain()
                .sign(
                        "Signature1",
                        "/SubFilter /ETSI.CAdES.detached /Reason (XXXXXXXXXXXXXXXXXXXX)",
                        "/Rect [0 0 0 0]",
                        leader()::sign);
        draft.overwrite(draft.find("/Reason (XXXX"), "/Contents <3000>              ");

        assertThat(rules(verify(draft), 0)).contains("SIG-PDF-CONTENTS-MISMATCH");
        assertThat(verify(draft).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void sigPdfPaddingForOctetsAfterTheValue() {
        PdfDraft draft = PdfDraft.plain().sign("Signature1", leader().spoil(cms -> {
            byte[] more = Arrays.copyOf(cms, cms.length + 10);
            more[more.length - 1] = 1;
            return more;
        }));

        assertThat(rules(verify(draft), 0)).contains("SIG-PDF-PADDING");
        assertThat(verify(draft).verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void sg49AcceptsZeroPadding() {
        assertThat(verify(PdfDraft.plain().capacity(30_000).sign("Signature1", leader()))
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void sigPdfTailWhenTheEndOfTheRevisionIsNotCovered() {
        byte[] bytes = forged(range -> new long[] {range[0], range[1], -8});

        assertThat(rules(verify(bytes), 0)).contains("SIG-PDF-TAIL");
        assertThat(verify(bytes).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void sigPdfTrailingForOctetsAfterTheEnd() {
        PdfVerifier.Result result = verify(signed().raw("7 0 obj\n<< /Hidden true >>\nendobj\n"));

        assertThat(rules(result)).contains("SIG-PDF-TRAILING");
        assertThat(result.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(result.signatures().get(0).verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void sigPdfTrailingSpaceWarnsOnly() {
        PdfVerifier.Result result = verify(signed().raw("\n\n   \n"));

        assertThat(rules(result)).contains("SIG-PDF-TRAILING-SPACE");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void sigPdfHeaderOffset() {
        byte[] bytes = signed().bytes();
        byte[] shifted = new byte[bytes.length + 5];
        Arrays.fill(shifted, 0, 5, (byte) 'x');
        System.arraycopy(bytes, 0, shifted, 5, bytes.length);

        PdfVerifier.Result result = verify(shifted);

        assertThat(rules(result)).contains("SIG-PDF-HEADER-OFFSET");
        assertThat(result.verdict()).isNotEqualTo(Verdict.VALID);
    }

    @Test
    void sigPdfByterangeWhenTwoSignaturesShareOneValue() {
        PdfDraft draft = signed();
        int copy = draft.fresh();
        int dictionary = draft.find(" 0 obj\n<< /Type /Sig ");
        String text = new String(draft.bytes(), StandardCharsets.ISO_8859_1);
        int number = Integer.parseInt(text.substring(text.lastIndexOf('\n', dictionary) + 1, dictionary));
        draft.revise(java.util.Map.of(
                copy,
                "<< /FT /Sig /T (Signature2) /V " + number + " 0 R /Type /Annot /Subtype /Widget /Rect [0 0 0 0] >>",
                PdfDraft.FORM,
                "<< /Fields [9 0 R 11 0 R " + copy + " 0 R] /SigFlags 3 >>"));

        assertThat(verify(draft).verdict()).isNotEqualTo(Verdict.UNSIGNED);
        assertThat(verify(draft).signatures()).hasSize(1);
    }

    @Test
    void sigPdfUnreadableForAFieldThatHoldsNoSignature() {
        PdfDraft draft = signed();
        draft.overwrite(draft.find("/ByteRange ["), "/ByteRonge [");

        PdfVerifier.Result result = verify(draft);

        assertThat(rules(result, 0)).contains("SIG-PDF-UNREADABLE");
        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void sigPdfUnreadableForAnEmptyValue() {
        PdfDraft draft = PdfDraft.plain().sign("Signature1", leader().spoil(cms -> new byte[8]));

        assertThat(rules(verify(draft), 0)).contains("SIG-PDF-UNREADABLE");
    }

    private interface Forgery {
        long[] of(long[] gap);
    }

    /** Signs over a range the forger likes: the digest is right, the range is not. */
    private byte[] forged(Forgery forgery) {
        PdfDraft draft = signed();
        byte[] bytes = draft.bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int gap = text.indexOf("/Contents <3") + "/Contents ".length();
        int end = text.indexOf('>', gap) + 1;
        long[] wished = forgery.of(new long[] {gap, end});
        long last = bytes.length - wished[1] + (wished.length > 2 ? wished[2] : 0);
        String range = String.format("[0 %010d %010d %010d]", wished[0], wished[1], last);
        byte[] ranged = range.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(ranged, 0, bytes, text.indexOf("/ByteRange [") + "/ByteRange ".length(), ranged.length);
        byte[] covered = new byte[(int) (wished[0] + last)];
        System.arraycopy(bytes, 0, covered, 0, (int) wished[0]);
        System.arraycopy(bytes, (int) wished[1], covered, (int) wished[0], (int) last);
        byte[] value =
                java.util.HexFormat.of().formatHex(leader().sign(covered)).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(value, 0, bytes, gap + 1, value.length);
        return bytes;
    }
}
