package vn.lienthong.signature.pdf.structure;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;

/** One cross-reference table or stream with its trailer (ISO 32000-2, 7.5.4 and 7.5.8). Kept in sorted arrays: 20 bytes an object. */
final class XrefSection {
    private static final int FREE = 0;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final long offset;
    private final long end;
    private final Dictionary trailer;
    private final int[] numbers;
    private final byte[] kinds;
    private final long[] places;
    private final int[] extras;
    private final @Nullable XrefSection hybrid;

    private XrefSection(Builder builder, long offset, long end, Dictionary trailer, @Nullable XrefSection hybrid) {
        this.offset = offset;
        this.end = end;
        this.trailer = trailer;
        this.hybrid = hybrid;
        builder.sort();
        this.numbers = Arrays.copyOf(builder.numbers, builder.size);
        this.kinds = Arrays.copyOf(builder.kinds, builder.size);
        this.places = Arrays.copyOf(builder.places, builder.size);
        this.extras = Arrays.copyOf(builder.extras, builder.size);
    }

    /** Where the section begins. */
    long offset() {
        return offset;
    }

    /** The place after its trailer dictionary or its stream object. */
    long end() {
        return end;
    }

    Dictionary trailer() {
        return trailer;
    }

    /** The entry of this section alone; null when it says nothing of the object. A hybrid stream speaks for what its table hides. */
    @Nullable
    XrefEntry find(int number) {
        int index = Arrays.binarySearch(numbers, number);
        XrefEntry own = index < 0 ? null : entry(index);
        if (hybrid != null && (own == null || own instanceof XrefEntry.Free)) {
            XrefEntry hidden = hybrid.find(number);
            return hidden == null ? own : hidden;
        }
        return own;
    }

    void forEachNumber(IntConsumer action) {
        for (int number : numbers) {
            action.accept(number);
        }
        if (hybrid != null) {
            hybrid.forEachNumber(action);
        }
    }

    private XrefEntry entry(int index) {
        return switch (kinds[index]) {
            case IN_FILE -> new XrefEntry.InFile(places[index], extras[index]);
            case IN_STREAM -> new XrefEntry.InStream((int) places[index], extras[index]);
            default -> new XrefEntry.Free(extras[index]);
        };
    }

    /** Gathers entries; of a number given twice the first stands. */
    static final class Builder {
        private final PdfLimits limits;
        private int[] numbers = new int[64];
        private byte[] kinds = new byte[64];
        private long[] places = new long[64];
        private int[] extras = new int[64];
        private int size;
        private boolean sorted = true;

        Builder(PdfLimits limits) {
            this.limits = limits;
        }

        void free(long number, long generation) throws PdfLimitException {
            add(number, FREE, 0, generation);
        }

        void inFile(long number, long offset, long generation) throws PdfLimitException {
            add(number, IN_FILE, offset, generation);
        }

        void inStream(long number, long stream, long index) throws PdfLimitException {
            add(number, IN_STREAM, stream > Integer.MAX_VALUE ? 0 : stream, index);
        }

        private void add(long number, int kind, long place, long extra) throws PdfLimitException {
            if (number < 0 || number > limits.maxObjects() || size > limits.maxObjects()) {
                throw new PdfLimitException("object number");
            }
            if (size == numbers.length) {
                int larger = size * 2;
                numbers = Arrays.copyOf(numbers, larger);
                kinds = Arrays.copyOf(kinds, larger);
                places = Arrays.copyOf(places, larger);
                extras = Arrays.copyOf(extras, larger);
            }
            sorted &= size == 0 || numbers[size - 1] < number;
            numbers[size] = (int) number;
            kinds[size] = (byte) kind;
            places[size] = place;
            extras[size++] = (int) Math.min(extra, Integer.MAX_VALUE);
        }

        XrefSection build(long offset, long end, Dictionary trailer, @Nullable XrefSection hybrid) {
            return new XrefSection(this, offset, end, trailer, hybrid);
        }

        private void sort() {
            if (sorted) {
                return;
            }
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                keys[i] = (long) numbers[i] << 32 | i;
            }
            Arrays.sort(keys);
            int[] newNumbers = new int[size];
            byte[] newKinds = new byte[size];
            long[] newPlaces = new long[size];
            int[] newExtras = new int[size];
            int count = 0;
            for (long key : keys) {
                int from = (int) key;
                if (count > 0 && newNumbers[count - 1] == numbers[from]) {
                    continue;
                }
                newNumbers[count] = numbers[from];
                newKinds[count] = kinds[from];
                newPlaces[count] = places[from];
                newExtras[count++] = extras[from];
            }
            numbers = newNumbers;
            kinds = newKinds;
            places = newPlaces;
            extras = newExtras;
            size = count;
            sorted = true;
        }
    }
}
