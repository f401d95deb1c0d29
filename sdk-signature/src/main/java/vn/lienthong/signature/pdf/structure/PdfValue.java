package vn.lienthong.signature.pdf.structure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A PDF object as it stands in the file (ISO 32000-2, 7.3). References are not followed. */
public sealed interface PdfValue {
    /** The null object, also what an absent entry or a dangling reference means. */
    enum Null implements PdfValue {
        NULL
    }

    record Bool(boolean value) implements PdfValue {}

    record Int(long value) implements PdfValue {}

    record Real(double value) implements PdfValue {}

    record Name(String value) implements PdfValue {}

    /** An indirect reference. */
    record Ref(int number, int generation) implements PdfValue {}

    record Array(List<PdfValue> items) implements PdfValue {
        public PdfValue get(int index) {
            return index < items.size() ? items.get(index) : Null.NULL;
        }

        public int size() {
            return items.size();
        }
    }

    /** A string: its octets, decoded, and where it stands in the file. */
    final class Text implements PdfValue {
        private final byte[] bytes;
        private final long start;
        private final long end;
        private final boolean hex;

        Text(byte[] bytes, long start, long end, boolean hex) {
            this.bytes = bytes;
            this.start = start;
            this.end = end;
            this.hex = hex;
        }

        /** The octets themselves, not a copy: not to be changed. */
        public byte[] bytes() {
            return bytes;
        }

        /** Place of the first delimiter in the file; -1 when the string came out of an object stream. */
        public long start() {
            return start;
        }

        /** Place after the last delimiter. */
        public long end() {
            return end;
        }

        /** Whether it was written in hex digits. */
        public boolean hex() {
            return hex;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        /** Prints no content. */
        @Override
        public String toString() {
            return "Text(" + bytes.length + " bytes)";
        }

        /** Text string decoded: UTF-16 or UTF-8 by its mark, else Latin-1 (PDFDocEncoding agrees with it for what names need). */
        public String text() {
            if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
                return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
            }
            if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
                return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
            }
            if (bytes.length >= 3
                    && (bytes[0] & 0xff) == 0xef
                    && (bytes[1] & 0xff) == 0xbb
                    && (bytes[2] & 0xff) == 0xbf) {
                return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * A dictionary.
     *
     * @param entries in the order of the file; of a key written twice the last stands
     * @param repeated keys written more than once
     */
    record Dictionary(Map<String, PdfValue> entries, Set<String> repeated) implements PdfValue {
        public static final Dictionary EMPTY = new Dictionary(Map.of(), Set.of());

        public PdfValue get(String key) {
            PdfValue value = entries.get(key);
            return value == null ? Null.NULL : value;
        }

        public boolean has(String key) {
            return !(get(key) instanceof Null);
        }

        /** The entry when it is a name, directly. */
        public @Nullable String name(String key) {
            return get(key) instanceof Name name ? name.value() : null;
        }

        public Set<String> keys() {
            return entries.keySet();
        }
    }

    /**
     * A stream: its dictionary and where its raw bytes begin in the file.
     *
     * @param start place of the first raw byte
     */
    record Stream(Dictionary dictionary, long start) implements PdfValue {}

    /** The dictionary of a dictionary or stream; empty for anything else. */
    default Dictionary asDictionary() {
        if (this instanceof Dictionary dictionary) {
            return dictionary;
        }
        return this instanceof Stream stream ? stream.dictionary() : Dictionary.EMPTY;
    }
}
