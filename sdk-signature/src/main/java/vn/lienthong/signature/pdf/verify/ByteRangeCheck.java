package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.signature.pdf.structure.PdfBytes;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;
import vn.lienthong.signature.pdf.structure.PdfValue.Text;
import vn.lienthong.signature.rule.PdfRule;
import vn.lienthong.signature.rule.SignatureRule;

/** The rules on {@code /ByteRange} and {@code /Contents} (signature specification 7.3, rows 1 to 3). */
final class ByteRangeCheck {
    private static final Set<Integer> BLANKS = Set.of(0, 9, 10, 12, 13, 32);

    private ByteRangeCheck() {}

    /** Reads the range; empty when it is not legal. */
    static Optional<SignedRange> range(Dictionary signature, long fileLength) {
        if (signature.repeated().contains("ByteRange")
                || !(signature.get("ByteRange") instanceof Array array)
                || array.size() != 4) {
            return Optional.empty();
        }
        long[] value = new long[4];
        for (int i = 0; i < 4; i++) {
            PdfValue item = array.get(i);
            if (!(item instanceof Int number) || number.value() < 0) {
                return Optional.empty();
            }
            value[i] = number.value();
        }
        boolean legal = value[0] == 0
                && value[1] > 0
                && value[2] > value[1]
                && value[3] > 0
                && value[2] <= fileLength
                && value[3] <= fileLength - value[2];
        return legal ? Optional.of(new SignedRange(value[1], value[2], value[2] + value[3])) : Optional.empty();
    }

    /** What is wrong with the gap; empty when it is exactly the value of this signature. */
    static List<SignatureRule> gap(PdfBytes bytes, SignedRange range, Dictionary now, Dictionary signed)
            throws IOException {
        if (!isHexString(bytes, range.gapStart(), range.gapEnd())) {
            boolean shifted = isHexString(bytes, range.gapStart() - 1, range.gapEnd() + 1);
            return List.of(shifted ? PdfRule.GAP_DELIMITERS : PdfRule.BYTERANGE_GAP);
        }
        return isAt(now, range) && isAt(signed, range) ? List.of() : List.of(PdfRule.CONTENTS_MISMATCH);
    }

    private static boolean isAt(Dictionary signature, SignedRange range) {
        return !signature.repeated().contains("Contents")
                && signature.get("Contents") instanceof Text text
                && text.hex()
                && text.start() == range.gapStart()
                && text.end() == range.gapEnd();
    }

    private static boolean isHexString(PdfBytes bytes, long start, long end) throws IOException {
        if (start < 0 || bytes.at(start) != '<' || bytes.at(end - 1) != '>' || end - start < 2) {
            return false;
        }
        long digits = 0;
        for (long at = start + 1; at < end - 1; at++) {
            int c = bytes.at(at);
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')) {
                digits++;
            } else if (!BLANKS.contains(c)) {
                return false;
            }
        }
        // whole octets only: an odd digit tells that one was lost, be it in the padding
        return digits % 2 == 0;
    }

    /** Whether two signatures share bytes in a way that no sequence of revisions gives. */
    static boolean overlaps(SignedRange one, SignedRange other) {
        boolean ordered = one.end() <= other.end();
        return ordered ? one.end() > other.gapStart() : other.end() > one.gapStart();
    }
}
