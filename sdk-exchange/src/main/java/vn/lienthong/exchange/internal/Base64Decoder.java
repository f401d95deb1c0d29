package vn.lienthong.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Decodes base64 text that comes in pieces, skipping white space wherever it stands. Anything else outside the alphabet, and a missing
 * padding, makes the text invalid: a cut text must not pass for a shorter file.
 */
public final class Base64Decoder {
    private static final byte[] VALUES = values();

    private final OutputStream out;
    private final byte[] buffer = new byte[3 * 2048];
    private int filled;
    private int bits;
    private int sextets;
    private int padding;
    private boolean invalid;

    /** @param out is not closed here */
    public Base64Decoder(OutputStream out) {
        this.out = out;
    }

    public void decode(char[] text, int from, int length) throws IOException {
        int end = from + length;
        int at = from;
        while (at < end && !invalid) {
            if (sextets == 0 && padding == 0) {
                at = decodeWholeGroups(text, at, end);
            }
            if (at < end) {
                char c = text[at++];
                if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                    accept(c);
                }
            }
        }
    }

    /** Groups of four characters with nothing between them, which is what large texts consist of; returns where they end. */
    private int decodeWholeGroups(char[] text, int from, int end) throws IOException {
        int at = from;
        while (end - at >= 4) {
            int group =
                    value(text[at]) << 18 | value(text[at + 1]) << 12 | value(text[at + 2]) << 6 | value(text[at + 3]);
            if (group < 0) {
                break; // one of the four is not of the alphabet
            }
            bits = group;
            emit(3);
            at += 4;
        }
        return at;
    }

    private static int value(char c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }

    /** Writes the last bytes out; false when the text was not base64 from its first character to its last. */
    public boolean finish() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
        return !invalid && sextets == 0;
    }

    private void accept(char c) throws IOException {
        if (c == '=') {
            pad();
        } else if (padding > 0 || value(c) < 0) {
            invalid = true;
        } else {
            bits = (bits << 6) | VALUES[c];
            if (++sextets == 4) {
                emit(3);
            }
        }
    }

    private void pad() throws IOException {
        padding++;
        if (sextets < 2) {
            invalid = true;
        } else if (sextets + padding == 4) {
            int bytes = sextets - 1;
            bits <<= 6 * padding;
            emit(bytes);
        }
    }

    private void emit(int bytes) throws IOException {
        if (filled + 3 > buffer.length) {
            out.write(buffer, 0, filled);
            filled = 0;
        }
        for (int i = 0; i < bytes; i++) {
            buffer[filled++] = (byte) (bits >> (16 - 8 * i));
        }
        bits = 0;
        sextets = 0;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            values[alphabet.charAt(i)] = (byte) i;
        }
        return values;
    }
}
