package vn.lienthong.core.json;

import org.jspecify.annotations.Nullable;

/** One string of JSON, character by character after its opening quote: escapes, whole pairs, no bare control. */
final class JsonStringGrammar {
    private final StringBuilder text = new StringBuilder();
    private @Nullable Diversion diversion;
    private boolean keep;
    private int length;
    private boolean escaped;
    private int hexDigitsLeft;
    private int unit;
    private boolean highPending;

    /**
     * @param keepText whether {@link #text()} will be asked for
     * @param to takes the characters, unescaped, as they come
     */
    void start(boolean keepText, @Nullable Diversion to) {
        diversion = to;
        text.setLength(0);
        keep = keepText;
        length = 0;
        escaped = false;
        hexDigitsLeft = 0;
        highPending = false;
    }

    /**
     * Takes one character; true when it was the closing quote.
     *
     * @throws IllegalArgumentException when it does not belong there; says nothing, so that nothing is quoted
     */
    boolean ends(char c) {
        if (hexDigitsLeft > 0) {
            hexDigit(c);
        } else if (escaped) {
            escape(c);
        } else if (c == '"') {
            require(!highPending);
            if (diversion != null) {
                diversion.end();
            }
            return true;
        } else if (c == '\\') {
            escaped = true;
        } else {
            require(c >= ' ');
            add(c);
        }
        return false;
    }

    int length() {
        return length;
    }

    String text() {
        return text.toString();
    }

    private void escape(char c) {
        escaped = false;
        switch (c) {
            case '"', '\\', '/' -> add(c);
            case 'b' -> add('\b');
            case 'f' -> add('\f');
            case 'n' -> add('\n');
            case 'r' -> add('\r');
            case 't' -> add('\t');
            case 'u' -> {
                hexDigitsLeft = 4;
                unit = 0;
            }
            default -> require(false);
        }
    }

    private void hexDigit(char c) {
        int digit = c < 128 ? Character.digit(c, 16) : -1;
        require(digit >= 0);
        unit = unit << 4 | digit;
        hexDigitsLeft--;
        if (hexDigitsLeft == 0) {
            add((char) unit);
        }
    }

    /** Bare characters come from a decoder that lets no half pair through, so this judges the escaped ones. */
    private void add(char c) {
        require(Character.isLowSurrogate(c) == highPending);
        highPending = Character.isHighSurrogate(c);
        length++;
        if (keep) {
            text.append(c);
        }
        if (diversion != null) {
            diversion.take(c);
        }
    }

    private static void require(boolean met) {
        if (!met) {
            throw new IllegalArgumentException();
        }
    }
}
