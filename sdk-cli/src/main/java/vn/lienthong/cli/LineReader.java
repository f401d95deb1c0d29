package vn.lienthong.cli;

import java.io.IOException;
import java.io.Reader;

/** Reads lines, each up to a length; what is longer is passed over and told, not kept. Not thread-safe. */
final class LineReader {
    static final int MAX_LENGTH = 16 << 20;

    private final Reader in;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;

    /** @param in buffered */
    LineReader(Reader in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        line.setLength(0);
        tooLong = false;
        int c = in.read();
        if (c < 0) {
            return false;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() < MAX_LENGTH) {
                line.append((char) c);
            } else {
                tooLong = true;
            }
        }
        return true;
    }

    boolean isBlank() {
        return line.chars().allMatch(Character::isWhitespace);
    }

    /** @throws UsageException when the line is longer than can be a request */
    String text() {
        if (tooLong) {
            throw new UsageException(CliMessage.LONG_LINE, MAX_LENGTH);
        }
        return line.toString();
    }
}
