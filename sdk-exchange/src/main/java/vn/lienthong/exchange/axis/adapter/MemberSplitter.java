package vn.lienthong.exchange.axis.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.lienthong.core.content.ContentTooLargeException;

/**
 * Takes one text member of a JSON object out of the stream, whatever its length, and keeps the rest of the document, which is small. The
 * rest is judged by the JSON reader afterwards; here only as much is understood as is needed to find the member.
 */
final class MemberSplitter {
    private static final int MAX_REST = 256 << 10;

    private final InputStream in;
    private final String member;
    private final CharSink sink;
    private final byte[] buffer = new byte[16 << 10];
    private final char[] piece = new char[4 << 10];
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private int position;
    private int end;
    private int filled;
    private boolean found;

    MemberSplitter(InputStream in, String member, CharSink sink) {
        this.in = in;
        this.member = member;
        this.sink = sink;
    }

    /** Reads to the end; returns the document with the member's text left out. */
    byte[] split() throws IOException {
        int depth = 0;
        boolean named = false;
        for (int b = next(); b >= 0; b = next()) {
            if (b == '"') {
                named = string(depth, named);
            } else {
                keep(b);
                if (b == '{' || b == '[') {
                    depth++;
                } else if (b == '}' || b == ']') {
                    depth--;
                }
                named = named && (b == ':' || b <= ' ');
            }
        }
        return rest.toByteArray();
    }

    /** Whether the member was there, as a text, once at least. */
    boolean found() {
        return found;
    }

    /** Returns whether the string just read may be the name of the member. */
    private boolean string(int depth, boolean named) throws IOException {
        keep('"');
        if (named && depth == 1 && !found) {
            found = true;
            streamed();
            keep('"');
            return false;
        }
        int matched = 0;
        for (int b = next(); b >= 0; b = next()) {
            keep(b);
            if (b == '"') {
                break;
            }
            matched = matched >= 0 && matched < member.length() && member.charAt(matched) == b ? matched + 1 : -1;
            if (b == '\\') {
                keep(next());
            }
        }
        return depth == 1 && matched == member.length();
    }

    private void streamed() throws IOException {
        for (int b = next(); b >= 0 && b != '"'; b = next()) {
            emit(b == '\\' ? escaped(next()) : (char) b);
        }
        sink.accept(piece, 0, filled);
        filled = 0;
    }

    private char escaped(int b) throws IOException {
        return switch (b) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int value = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = Character.digit(next(), 16);
                    value = (value << 4) | (digit < 0 ? 0xFFFF : digit);
                }
                yield (char) value;
            }
            default -> (char) b;
        };
    }

    private void emit(char c) throws IOException {
        piece[filled++] = c;
        if (filled == piece.length) {
            sink.accept(piece, 0, filled);
            filled = 0;
        }
    }

    private void keep(int b) throws ContentTooLargeException {
        if (rest.size() >= MAX_REST) {
            throw new ContentTooLargeException(MAX_REST);
        }
        if (b >= 0) {
            rest.write(b);
        }
    }

    private int next() throws IOException {
        if (position == end) {
            end = in.read(buffer, 0, buffer.length);
            position = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[position++] & 0xFF;
    }

    /** Takes pieces of the member's text. */
    @FunctionalInterface
    interface CharSink {
        void accept(char[] text, int from, int length) throws IOException;
    }
}
