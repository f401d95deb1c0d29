package vn.lienthong.core.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.UnreadableInputException;

/**
 * RFC 8259 taken at its word, one character at a time and without recursion: no comment, NaN, leading zero, half pair or name that comes
 * twice. Keeps the open containers and their names, nothing else.
 */
final class JsonGrammar {
    private enum State {
        VALUE,
        FIRST_ELEMENT,
        FIRST_NAME,
        NAME,
        COLON,
        AFTER_VALUE,
        STRING,
        NUMBER,
        LITERAL,
        END
    }

    private final JsonLimits limits;
    private final JsonStringGrammar string = new JsonStringGrammar();
    private final JsonNumberGrammar number = new JsonNumberGrammar();
    /** One entry for each open container: the names met so far for an object, {@link #ARRAY} for an array. */
    private final Deque<Set<String>> open = new ArrayDeque<>();

    private static final Set<String> ARRAY = Set.of();

    private State state = State.VALUE;
    private String literal = "";
    private int literalAt;
    private boolean inName;
    private long length;
    private long values;
    private int line = 1;
    private int column;

    private final @Nullable Diversion diversion;
    private boolean wanted;
    private boolean diverting;

    JsonGrammar(JsonLimits limits, @Nullable Diversion diversion) {
        this.limits = limits;
        this.diversion = diversion;
    }

    /** Takes one character; true when it belongs to a text that went elsewhere. */
    boolean diverts(char c) {
        boolean before = diverting;
        accept(c);
        return before && diverting;
    }

    private void accept(char c) {
        length++;
        if (c == '\n') {
            line++;
            column = 0;
        } else {
            column++;
        }
        if (length > limits.length()) {
            throw limit(JsonMessage.LENGTH, limits.length());
        }
        switch (state) {
            case STRING -> inString(c);
            case NUMBER -> inNumber(c);
            case LITERAL -> inLiteral(c);
            default -> structure(c);
        }
    }

    /** To be called after the last character. */
    void end() {
        if (state == State.NUMBER) {
            endNumber();
        }
        if (state != State.END) {
            throw unreadable(JsonMessage.MALFORMED);
        }
    }

    private void structure(char c) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            return;
        }
        switch (state) {
            case VALUE -> value(c);
            case FIRST_ELEMENT -> {
                if (c == ']') {
                    close(false);
                } else {
                    value(c);
                }
            }
            case FIRST_NAME -> {
                if (c == '}') {
                    close(true);
                } else {
                    name(c);
                }
            }
            case NAME -> name(c);
            case COLON -> expect(c == ':', State.VALUE);
            case AFTER_VALUE -> afterValue(c);
            case END -> throw unreadable(JsonMessage.TRAILING);
            default -> throw unreadable(JsonMessage.MALFORMED);
        }
    }

    private void value(char c) {
        values++;
        if (values > limits.values()) {
            throw limit(JsonMessage.VALUES, limits.values());
        }
        switch (c) {
            case '{' -> open(new HashSet<>(), State.FIRST_NAME);
            case '[' -> open(ARRAY, State.FIRST_ELEMENT);
            case '"' -> startString(false);
            case 't' -> startLiteral("true");
            case 'f' -> startLiteral("false");
            case 'n' -> startLiteral("null");
            default -> {
                number.start();
                state = State.NUMBER;
                inNumber(c);
            }
        }
    }

    private void open(Set<String> names, State next) {
        open.push(names);
        if (open.size() > limits.depth()) {
            throw limit(JsonMessage.DEPTH, limits.depth());
        }
        state = next;
    }

    private void close(boolean object) {
        expect(inObject() == object, State.AFTER_VALUE);
        open.pop();
        valueEnded();
    }

    private void afterValue(char c) {
        switch (c) {
            case ',' -> state = inObject() ? State.NAME : State.VALUE;
            case '}' -> close(true);
            case ']' -> close(false);
            default -> throw unreadable(JsonMessage.MALFORMED);
        }
    }

    private void name(char c) {
        expect(c == '"', State.STRING);
        startString(true);
    }

    private void startString(boolean isName) {
        inName = isName;
        diverting = !isName && wanted && open.size() == 1;
        string.start(isName, diverting ? diversion : null);
        state = State.STRING;
    }

    private void inString(char c) {
        boolean ended;
        try {
            ended = string.ends(c);
        } catch (IllegalArgumentException e) {
            throw unreadable(JsonMessage.MALFORMED);
        }
        if (!diverting && string.length() > (inName ? limits.nameLength() : limits.stringLength())) {
            throw inName
                    ? limit(JsonMessage.NAME_LENGTH, limits.nameLength())
                    : limit(JsonMessage.STRING_LENGTH, limits.stringLength());
        }
        if (ended && inName) {
            Set<String> names = open.peek();
            if (names == null || !names.add(string.text())) {
                throw unreadable(JsonMessage.DUPLICATE);
            }
            wanted = open.size() == 1 && diversion != null && diversion.wants(string.text());
            state = State.COLON;
        } else if (ended) {
            diverting = false;
            valueEnded();
        }
    }

    private void startLiteral(String expected) {
        literal = expected;
        literalAt = 1;
        state = State.LITERAL;
    }

    private void inLiteral(char c) {
        expect(c == literal.charAt(literalAt), State.LITERAL);
        literalAt++;
        if (literalAt == literal.length()) {
            valueEnded();
        }
    }

    private void inNumber(char c) {
        if (number.continues(c)) {
            if (number.length() > limits.numberLength()) {
                throw limit(JsonMessage.NUMBER_LENGTH, limits.numberLength());
            }
        } else {
            endNumber();
            structure(c);
        }
    }

    private void endNumber() {
        switch (number.verdict()) {
            case GOOD -> valueEnded();
            case EXPONENT_TOO_LARGE -> throw limit(JsonMessage.NUMBER_LENGTH, limits.numberLength());
            case BAD -> throw unreadable(JsonMessage.MALFORMED);
        }
    }

    private void valueEnded() {
        state = open.isEmpty() ? State.END : State.AFTER_VALUE;
    }

    private boolean inObject() {
        @Nullable Set<String> top = open.peek();
        return top != null && top != ARRAY;
    }

    private void expect(boolean met, State next) {
        if (!met) {
            throw unreadable(JsonMessage.MALFORMED);
        }
        state = next;
    }

    SdkException unreadable(JsonMessage message) {
        return new UnreadableInputException(message, line, column);
    }

    private SdkException limit(JsonMessage message, long limit) {
        return new LimitExceededException(message, line, column, limit);
    }
}
