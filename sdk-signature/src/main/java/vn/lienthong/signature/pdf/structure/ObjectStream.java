package vn.lienthong.signature.pdf.structure;

import java.io.IOException;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;

/** A decoded object stream (ISO 32000-2, 7.5.7). */
final class ObjectStream {
    private final byte[] data;
    private final int[] numbers;
    private final int[] offsets;

    ObjectStream(Dictionary dictionary, byte[] data, PdfLimits limits) throws IOException {
        if (!(dictionary.get("N") instanceof Int count) || !(dictionary.get("First") instanceof Int first)) {
            throw new PdfSyntaxException("object stream without counts");
        }
        if (count.value() < 0
                || count.value() > limits.maxObjects()
                || count.value() > data.length
                || first.value() < 0) {
            throw new PdfSyntaxException("object stream counts");
        }
        this.data = data;
        this.numbers = new int[(int) count.value()];
        this.offsets = new int[numbers.length];
        PdfScanner scanner = PdfScanner.ofDecoded(data, 0);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) Math.min(scanner.readLong(), Integer.MAX_VALUE);
            offsets[i] = (int) Math.min(first.value() + scanner.readLong(), data.length);
        }
    }

    int size() {
        return data.length;
    }

    int[] numbers() {
        return numbers;
    }

    /** The value of an object; the index is a hint, the number decides. */
    PdfValue read(int number, int index) throws IOException {
        if (index >= 0 && index < numbers.length && numbers[index] == number) {
            return PdfScanner.ofDecoded(data, offsets[index]).readValue();
        }
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return PdfScanner.ofDecoded(data, offsets[i]).readValue();
            }
        }
        throw new PdfSyntaxException("object not in its stream");
    }
}
