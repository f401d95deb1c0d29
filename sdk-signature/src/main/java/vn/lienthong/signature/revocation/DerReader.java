package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * Walks over DER without building a tree: a list of 50,000 entries costs one pass and no garbage. Every length is checked against
 * the enclosing value. Not thread-safe.
 */
final class DerReader {
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OBJECT_IDENTIFIER = 0x06;
    static final int BOOLEAN = 0x01;
    static final int ENUMERATED = 0x0a;
    static final int UTC_TIME = 0x17;
    static final int GENERALIZED_TIME = 0x18;
    static final int SEQUENCE = 0x30;

    private final byte[] data;
    private final int end;
    private int at;
    private int contentStart;

    DerReader(byte[] data, int start, int end) {
        this.data = data;
        this.at = start;
        this.end = end;
    }

    boolean hasMore() {
        return at < end;
    }

    int position() {
        return at;
    }

    /** The next tag, or -1 at the end. */
    int peek() {
        return at < end ? data[at] & 0xff : -1;
    }

    /** Enters the next value, which must have this tag; this reader moves behind it. */
    DerReader enter(int tag) throws IOException {
        int contentEnd = header(tag);
        return new DerReader(data, contentStart, contentEnd);
    }

    /** Moves behind the next value and gives the offset of its content; {@link #position()} is then its end. */
    int content(int tag) throws IOException {
        header(tag);
        return contentStart;
    }

    byte[] bytes(int tag) throws IOException {
        int start = content(tag);
        return Arrays.copyOfRange(data, start, at);
    }

    /** The next value with tag and length. */
    byte[] whole(int tag) throws IOException {
        int start = at;
        header(tag);
        return Arrays.copyOfRange(data, start, at);
    }

    void skip() throws IOException {
        header(peek());
    }

    boolean isTime() {
        int tag = peek();
        return tag == UTC_TIME || tag == GENERALIZED_TIME;
    }

    /** A time of RFC 5280: seconds present, zone Z. Two-digit years from 50 belong to the last century. */
    Instant time() throws IOException {
        int tag = peek();
        if (!isTime()) {
            throw malformed();
        }
        int digits = tag == UTC_TIME ? 12 : 14;
        int start = content(tag);
        if (at - start != digits + 1 || data[at - 1] != 'Z') {
            throw malformed();
        }
        int year = tag == UTC_TIME ? number(start, 2) : number(start, 4);
        if (tag == UTC_TIME) {
            year += year >= 50 ? 1900 : 2000;
        }
        int rest = start + digits - 10;
        try {
            return LocalDateTime.of(
                            year,
                            number(rest, 2),
                            number(rest + 2, 2),
                            number(rest + 4, 2),
                            number(rest + 6, 2),
                            number(rest + 8, 2))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    static IOException malformed() {
        return new IOException("malformed DER");
    }

    private int number(int from, int digits) throws IOException {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = data[i] - '0';
            if (digit < 0 || digit > 9) {
                throw malformed();
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Reads tag and length, moves behind the value and returns its end. */
    private int header(int tag) throws IOException {
        if (end - at < 2 || (data[at] & 0xff) != tag) {
            throw malformed();
        }
        int length = data[at + 1] & 0xff;
        int start = at + 2;
        if (length >= 0x80) {
            int octets = length & 0x7f;
            if (octets == 0 || octets > 4 || octets > end - start) {
                throw malformed();
            }
            length = 0;
            for (int i = 0; i < octets; i++) {
                length = (length << 8) | (data[start + i] & 0xff);
            }
            start += octets;
        }
        if (length < 0 || length > end - start) {
            throw malformed();
        }
        contentStart = start;
        at = start + length;
        return at;
    }
}
