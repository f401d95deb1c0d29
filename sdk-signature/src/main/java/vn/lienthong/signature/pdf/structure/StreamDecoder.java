package vn.lienthong.signature.pdf.structure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;
import vn.lienthong.signature.pdf.structure.PdfValue.Name;

/** Decodes the streams the structure of a file rests on (and evidence streams): plain or Flate, with or without a predictor. */
final class StreamDecoder {
    private final PdfBytes bytes;
    private final PdfLimits limits;

    StreamDecoder(PdfBytes bytes, PdfLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    byte[] decode(Dictionary dictionary, long start, long length) throws IOException {
        PdfValue filter = dictionary.get("Filter");
        if (filter instanceof Array list && list.size() == 1) {
            filter = list.get(0);
        }
        if (filter instanceof PdfValue.Null || (filter instanceof Array none && none.size() == 0)) {
            if (length > limits.maxStreamBytes()) {
                throw new PdfLimitException("stream size");
            }
            return bytes.slice(start, start + length);
        }
        if (!(filter instanceof Name name) || !("FlateDecode".equals(name.value()) || "Fl".equals(name.value()))) {
            throw new PdfSyntaxException("unsupported filter of a structural stream");
        }
        byte[] raw = inflate(start, length);
        PdfValue parameters = dictionary.get("DecodeParms");
        if (parameters instanceof Array list) {
            parameters = list.get(0);
        }
        Dictionary parms = parameters.asDictionary();
        int predictor = intOf(parms, "Predictor", 1);
        if (predictor == 1) {
            return raw;
        }
        return unpredict(
                raw,
                predictor,
                intOf(parms, "Columns", 1),
                intOf(parms, "Colors", 1),
                intOf(parms, "BitsPerComponent", 8));
    }

    private byte[] inflate(long start, long length) throws IOException {
        Inflater inflater = new Inflater();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(length * 4 + 64, 1 << 16));
            byte[] input = new byte[8192];
            byte[] output = new byte[16384];
            long left = length;
            long most = Math.min(limits.maxStreamBytes(), Math.max(1 << 16, length * limits.maxRatio()));
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int read = left > 0
                            ? bytes.read(start + length - left, input, 0, (int) Math.min(left, input.length))
                            : 0;
                    if (read <= 0) {
                        break;
                    }
                    left -= read;
                    inflater.setInput(input, 0, read);
                }
                int count = inflater.inflate(output);
                if (count == 0 && inflater.needsDictionary()) {
                    break;
                }
                out.write(output, 0, count);
                if (out.size() > most) {
                    throw new PdfLimitException("decoded stream size");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new PdfSyntaxException("damaged compressed stream");
        } finally {
            inflater.end();
        }
    }

    private static byte[] unpredict(byte[] raw, int predictor, int columns, int colors, int bits)
            throws PdfSyntaxException {
        if (columns <= 0
                || columns > 1 << 20
                || colors <= 0
                || colors > 32
                || bits <= 0
                || bits > 16
                || predictor < 10) {
            throw new PdfSyntaxException("unsupported predictor");
        }
        int pixel = Math.max(1, colors * bits / 8);
        int row = (columns * colors * bits + 7) / 8;
        int rows = (raw.length + row) / (row + 1);
        byte[] out = new byte[Math.max(0, raw.length - rows)];
        int to = 0;
        for (int from = 0; from < raw.length; from += row + 1) {
            int type = raw[from];
            int count = Math.min(row, raw.length - from - 1);
            for (int i = 0; i < count; i++) {
                int left = i >= pixel ? out[to + i - pixel] & 0xff : 0;
                int up = to >= row ? out[to + i - row] & 0xff : 0;
                int corner = i >= pixel && to >= row ? out[to + i - row - pixel] & 0xff : 0;
                out[to + i] = (byte) (raw[from + 1 + i] + predicted(type, left, up, corner));
            }
            to += count;
        }
        return out;
    }

    private static int predicted(int type, int left, int up, int corner) throws PdfSyntaxException {
        return switch (type) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, corner);
            default -> throw new PdfSyntaxException("unknown predictor row");
        };
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int a = Math.abs(estimate - left);
        int b = Math.abs(estimate - up);
        int c = Math.abs(estimate - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    private static int intOf(Dictionary dictionary, String key, int otherwise) {
        return dictionary.get(key) instanceof Int value
                ? (int) Math.max(-1, Math.min(value.value(), 1 << 21))
                : otherwise;
    }
}
