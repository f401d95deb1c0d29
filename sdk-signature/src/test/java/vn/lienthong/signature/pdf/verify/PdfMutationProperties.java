package vn.lienthong.signature.pdf.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.lienthong.signature.rule.Verdict;

/** Whatever is done to a signed file, it is not VALID, and nothing but a report comes out. */
class PdfMutationProperties {
    private static final byte[] SIGNED = PdfDraft.plain()
            .sign("Signature1", PdfVerifyTest.leader())
            .sign("Signature2", PdfVerifyTest.agency())
            .bytes();
    private static final int LAST_VALUE =
            new String(SIGNED, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <3") + "/Contents ".length();

    private static final int FIRST_VALUE =
            new String(SIGNED, StandardCharsets.ISO_8859_1).indexOf("/Contents <3") + "/Contents ".length();

    /** More than the certificates, the signed attributes and the value take. */
    private static final int CMS_OCTETS = 4_000;

    @Property(tries = 150)
    void octetsOverwrittenInWhatIsCovered(
            @ForAll @IntRange(max = 1_000_000) int place, @ForAll @Size(min = 1, max = 20) byte[] octets)
            throws IOException {
        byte[] copy = SIGNED.clone();
        int at = place % (LAST_VALUE - octets.length);
        System.arraycopy(octets, 0, copy, at, octets.length);
        if (!Arrays.equals(copy, SIGNED)) {
            assertThat(verdict(copy)).isNotEqualTo(Verdict.VALID);
        }
    }

    @Property(tries = 100)
    void octetsInserted(@ForAll @IntRange(max = 1_000_000) int place, @ForAll @Size(min = 1, max = 20) byte[] octets)
            throws IOException {
        int at = place % LAST_VALUE;
        byte[] longer = new byte[SIGNED.length + octets.length];
        System.arraycopy(SIGNED, 0, longer, 0, at);
        System.arraycopy(octets, 0, longer, at, octets.length);
        System.arraycopy(SIGNED, at, longer, at + octets.length, SIGNED.length - at);

        assertThat(verdict(longer)).isNotEqualTo(Verdict.VALID);
    }

    @Property(tries = 100)
    void piecesOfTheFileAppended(
            @ForAll @IntRange(max = 1_000_000) int from, @ForAll @IntRange(min = 1, max = 3_000) int length)
            throws IOException {
        int start = from % (SIGNED.length - length);
        byte[] longer = Arrays.copyOf(SIGNED, SIGNED.length + length);
        System.arraycopy(SIGNED, start, longer, SIGNED.length, length);
        boolean blank = new String(longer, SIGNED.length, length, StandardCharsets.ISO_8859_1).isBlank();

        if (!blank) {
            assertThat(verdict(longer)).isNotEqualTo(Verdict.VALID);
        }
    }

    @Property(tries = 400)
    void octetsOverwrittenInTheSignatureItself(@ForAll @IntRange(max = 1_000_000) int place, @ForAll byte octet)
            throws IOException {
        byte[] copy = SIGNED.clone();
        int at = LAST_VALUE + 1 + 2 * (place % CMS_OCTETS);
        String hex = String.format("%02x", octet & 0xFF);
        copy[at] = (byte) hex.charAt(0);
        copy[at + 1] = (byte) hex.charAt(1);

        assertThat(verdict(copy)).isNotNull();
    }

    @Property(tries = 60)
    void aBlankInThePlaceOfADigitOfThePadding(@ForAll @IntRange(max = 1_000_000) int place) throws IOException {
        byte[] copy = SIGNED.clone();
        int end = LAST_VALUE;
        while (copy[end] != '>') {
            end++;
        }
        copy[end - 1 - place % 200] = '\r';

        assertThat(verdict(copy)).isEqualTo(Verdict.INVALID);
    }

    @Property(tries = 60)
    void aFileCutWithinASignatureIsNeitherValidNorUnsigned(
            @ForAll @IntRange(max = 1_000_000) int place, @ForAll boolean first) throws IOException {
        int value = first ? FIRST_VALUE : LAST_VALUE;
        byte[] cut = Arrays.copyOf(SIGNED, value + place % CMS_OCTETS);

        assertThat(verdict(cut)).isNotIn(Verdict.VALID, Verdict.UNSIGNED);
    }

    private static Verdict verdict(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("mutation", ".pdf");
        try {
            return PdfVerifyTest.verify(Files.write(file, bytes)).verdict();
        } finally {
            Files.delete(file);
        }
    }
}
