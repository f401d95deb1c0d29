package vn.lienthong.signature.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Objects that were read, in the syntax of PDF. What was an indirect reference stays one; nothing is followed. */
final class CosSyntax {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String DELIMITERS = "()<>[]{}/%#";
    private static final int MAX_DEPTH = 64;

    private CosSyntax() {}

    /** @throws IllegalArgumentException for a direct stream or values nested deeper than 64 */
    static String of(COSBase value) {
        StringBuilder out = new StringBuilder();
        write(value, out, 0);
        return out.toString();
    }

    private static void write(COSBase value, StringBuilder out, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested too deeply");
        }
        if (value instanceof COSObject reference && reference.getKey() != null) {
            out.append(reference.getKey().getNumber())
                    .append(' ')
                    .append(reference.getKey().getGeneration())
                    .append(" R");
        } else if (value instanceof COSStream) {
            throw new IllegalArgumentException("a stream cannot be direct");
        } else if (value instanceof COSDictionary dictionary) {
            writeDictionary(dictionary, out, depth);
        } else if (value instanceof COSArray array) {
            out.append('[');
            for (int i = 0; i < array.size(); i++) {
                out.append(i == 0 ? "" : " ");
                write(array.get(i), out, depth + 1);
            }
            out.append(']');
        } else {
            writeScalar(value, out);
        }
    }

    private static void writeDictionary(COSDictionary dictionary, StringBuilder out, int depth) {
        out.append("<<");
        for (var entry : dictionary.entrySet()) {
            writeName(entry.getKey(), out);
            out.append(' ');
            write(entry.getValue(), out, depth + 1);
        }
        out.append(">>");
    }

    private static void writeScalar(COSBase value, StringBuilder out) {
        if (value instanceof COSName name) {
            writeName(name, out);
        } else if (value instanceof COSString string) {
            out.append('<').append(HEX.formatHex(string.getBytes())).append('>');
        } else if (value instanceof COSInteger integer) {
            out.append(integer.longValue());
        } else if (value instanceof COSFloat decimal) {
            out.append(plain(decimal));
        } else if (value instanceof COSBoolean flag) {
            out.append(flag.getValue());
        } else if (value == null || value instanceof COSNull || value instanceof COSObject) {
            out.append("null");
        } else {
            throw new IllegalArgumentException("no PDF value");
        }
    }

    /** As it stood in the file, where that is known. */
    private static String plain(COSFloat decimal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16);
        try {
            decimal.writePDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static void writeName(COSName name, StringBuilder out) {
        out.append('/');
        for (byte octet : name.getBytes()) {
            int c = octet & 0xff;
            if (c <= 0x20 || c >= 0x7f || DELIMITERS.indexOf(c) >= 0) {
                out.append('#').append(HEX.toHexDigits(octet));
            } else {
                out.append((char) c);
            }
        }
    }
}
