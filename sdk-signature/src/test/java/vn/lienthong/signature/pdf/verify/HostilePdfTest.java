package vn.lienthong.signature.pdf.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.signature.rule.Verdict;

/** SG-51: any input ends soon, with a report and nothing else. */
@Timeout(30)
class HostilePdfTest extends PdfVerifyTest {
    private static byte[] signed() {
        return PdfDraft.plain()
                .sign("Signature1", leader())
                .sign("Signature2", agency())
                .bytes();
    }

    @Test
    void aFileCutAnywhereIsNeverValid() {
        byte[] bytes = signed();
        int firstEnd = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("%%EOF", bytes.length / 2);
        for (int percent = 0; percent < 100; percent++) {
            byte[] cut = Arrays.copyOf(bytes, (int) ((long) bytes.length * percent / 100));
            PdfVerifier.Result result = verify(cut);
            assertThat(result.verdict()).as("%s %% (%s)", percent, firstEnd).isNotEqualTo(Verdict.VALID);
        }
    }

    @Test
    void octetsFlippedInTheCoveredRangeNeverGiveValid() {
        byte[] bytes = signed();
        int gap = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <3") + "/Contents ".length();
        Random random = new Random(20_261_122);
        for (int i = 0; i < 300; i++) {
            byte[] copy = bytes.clone();
            int at = random.nextInt(gap);
            copy[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(verify(copy).verdict()).as("octet %s", at).isNotEqualTo(Verdict.VALID);
        }
    }

    @Test
    void junkAppendedIsNeverValid() {
        byte[] bytes = signed();
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            byte[] longer = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(200));
            for (int at = bytes.length; at < longer.length; at++) {
                longer[at] = (byte) (33 + random.nextInt(90));
            }
            assertThat(verify(longer).verdict()).isNotEqualTo(Verdict.VALID);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /Type /Pages /Kids [2 0 R] /Count 1 >>",
                "<< /Type /Pages /Kids [2 0 R 2 0 R 3 0 R] /Count 999999999 >>",
                "2 0 R",
                "[[[[[[[[[[[[[[[[[[[[",
                "<< /Type /Pages /Kids 99999999999999999999 >>"
            })
    void survivesAPageTreeThatLoops(String pages) {
        assertThat(verify(PdfDraft.plain().revise(2, pages)).verdict()).isNotEqualTo(Verdict.VALID);
    }

    @Test
    void sigInLimitForNestingWithoutEnd() {
        PdfVerifier.Result result = verify(PdfDraft.plain().revise(1, "[".repeat(200_000)));

        assertThat(rules(result)).containsAnyOf("SIG-IN-LIMIT", "SIG-IN-MALFORMED");
    }

    @Test
    void survivesAFormThatLoops() {
        PdfDraft draft = PdfDraft.plain()
                .revise(Map.of(
                        8,
                        "<< /Fields [9 0 R] >>",
                        9,
                        "<< /FT /Sig /T (a) /Kids [9 0 R 10 0 R] >>",
                        10,
                        "<< /T (b) /Kids [9 0 R] >>"));

        assertThat(verify(draft).verdict()).isNotEqualTo(Verdict.VALID);
    }

    @Test
    void survivesACrossReferenceThatLoops() {
        PdfDraft draft = PdfDraft.plain().sign("Signature1", leader());
        int last = draft.size();
        draft.raw(
                "xref\n0 0\ntrailer\n<< /Size 12 /Root 1 0 R /Prev " + last + " >>\nstartxref\n" + last + "\n%%EOF\n");

        assertThat(verify(draft).verdict()).isNotEqualTo(Verdict.VALID);
    }

    @Test
    void survivesACrossReferenceOfMillionsOfObjects() {
        PdfDraft draft = PdfDraft.plain();
        int last = draft.size();
        draft.raw("xref\n0 99999999\ntrailer\n<< /Size 99999999 /Root 1 0 R >>\nstartxref\n" + last + "\n%%EOF\n");

        assertThat(rules(verify(draft))).contains("SIG-IN-LIMIT");
    }

    @Test
    void survivesAnObjectStreamInsideItself() {
        PdfDraft draft = PdfDraft.plain();
        int last = draft.size();
        String rows = "\u0002\u0000\u000c\u0000";
        draft.raw("12 0 obj\n<< /Type /XRef /Size 13 /W [1 2 1] /Index [12 1] /Root 12 0 R /Length 4 >>\nstream\n"
                + rows + "\nendstream\nendobj\nstartxref\n" + last + "\n%%EOF\n");

        assertThat(verify(draft).verdict()).isNotEqualTo(Verdict.VALID);
    }

    @Test
    void aDeadlineEndsTheWork() {
        Deadline deadline = new Deadline(vn.lienthong.core.time.SdkClock.system(), Duration.ZERO);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        deadline.check();
                    }
                })
                .isInstanceOf(vn.lienthong.signature.pdf.structure.PdfLimitException.class);
    }

    @Test
    void randomOctetsAreNeverValid() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            byte[] junk = new byte[random.nextInt(5_000)];
            random.nextBytes(junk);
            assertThat(verify(junk).verdict()).isNotEqualTo(Verdict.VALID);
        }
    }
}
