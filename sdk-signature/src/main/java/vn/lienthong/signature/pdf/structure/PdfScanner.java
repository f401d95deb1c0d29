package vn.lienthong.signature.pdf.structure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Bool;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;
import vn.lienthong.signature.pdf.structure.PdfValue.Name;
import vn.lienthong.signature.pdf.structure.PdfValue.Real;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.pdf.structure.PdfValue.Text;

/** Reads tokens and values at a place that moves forward. */
final class PdfScanner {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_TOKEN = 127;
    private static final int MAX_STRING = 16 << 20;
    private static final int MAX_ITEMS = 1_000_000;

    private final Source source;
    private final boolean inFile;
    private long position;

    /** The byte at a place, -1 at the end. */
    @FunctionalInterface
    interface Source {
        int at(long position) throws IOException;
    }

    /** A scanner of the file, ending at {@code limit}. */
    static PdfScanner ofFile(PdfBytes bytes, long limit, long position) {
        return new PdfScanner(p -> p < limit ? bytes.at(p) : -1, true, position);
    }

    /** A scanner of decoded bytes: its strings have no place in the file. */
    static PdfScanner ofDecoded(byte[] bytes, int position) {
        return new PdfScanner(p -> p >= 0 && p < bytes.length ? bytes[(int) p] & 0xff : -1, false, position);
    }

    private PdfScanner(Source source, boolean inFile, long position) {
        this.source = source;
        this.inFile = inFile;
        this.position = position;
    }

    long position() {
        return position;
    }

    void position(long place) {
        position = place;
    }

    int peek() throws IOException {
        return source.at(position);
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    static boolean isDelimiter(int c) {
        return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/'
                || c == '%';
    }

    private static boolean isRegular(int c) {
        return c >= 0 && !isSpace(c) && !isDelimiter(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Skips white space and comments. */
    void skipSpace() throws IOException {
        while (true) {
            int c = peek();
            if (c == '%') {
                while (c != '\n' && c != '\r' && c >= 0) {
                    c = source.at(++position);
                }
            } else if (isSpace(c)) {
                position++;
            } else {
                return;
            }
        }
    }

    /** Takes the keyword if it stands here after white space. */
    boolean take(String keyword) throws IOException {
        skipSpace();
        for (int i = 0; i < keyword.length(); i++) {
            if (source.at(position + i) != keyword.charAt(i)) {
                return false;
            }
        }
        if (isRegular(source.at(position + keyword.length())) && !"obj".equals(keyword)) {
            return false;
        }
        position += keyword.length();
        return true;
    }

    void expect(String keyword) throws IOException {
        if (!take(keyword)) {
            throw new PdfSyntaxException("expected " + keyword);
        }
    }

    /** A non-negative integer. */
    long readLong() throws IOException {
        skipSpace();
        long value = 0;
        int digits = 0;
        for (int c = peek(); isDigit(c); c = source.at(++position)) {
            if (++digits > 18) {
                throw new PdfSyntaxException("number too large");
            }
            value = value * 10 + (c - '0');
        }
        if (digits == 0) {
            throw new PdfSyntaxException("expected a number");
        }
        return value;
    }

    PdfValue readValue() throws IOException {
        return readValue(0);
    }

    private PdfValue readValue(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new PdfLimitException("nesting");
        }
        skipSpace();
        int c = peek();
        return switch (c) {
            case '/' -> new Name(readName());
            case '(' -> readLiteral();
            case '[' -> readArray(depth);
            case '<' -> source.at(position + 1) == '<' ? readDictionary(depth) : readHex();
            default -> isDigit(c) || c == '+' || c == '-' || c == '.' ? readNumberOrRef() : readKeyword();
        };
    }

    private PdfValue readKeyword() throws IOException {
        String word = readToken();
        return switch (word) {
            case "true" -> new Bool(true);
            case "false" -> new Bool(false);
            case "null" -> PdfValue.Null.NULL;
            default -> throw new PdfSyntaxException("unknown word");
        };
    }

    private String readToken() throws IOException {
        StringBuilder token = new StringBuilder();
        for (int c = peek(); isRegular(c); c = source.at(++position)) {
            if (token.length() >= MAX_TOKEN) {
                throw new PdfSyntaxException("word too long");
            }
            token.append((char) c);
        }
        return token.toString();
    }

    private PdfValue readNumberOrRef() throws IOException {
        String token = readToken();
        if (token.length() > 18 || !token.chars().allMatch(PdfScanner::isDigit)) {
            return number(token);
        }
        long value = Long.parseLong(token);
        long after = position;
        if (value <= Integer.MAX_VALUE && isSpace(peek())) {
            skipSpace();
            if (isDigit(peek())) {
                String generation = readToken();
                if (generation.length() <= 5 && generation.chars().allMatch(PdfScanner::isDigit) && isSpace(peek())) {
                    skipSpace();
                    if (peek() == 'R' && !isRegular(source.at(position + 1))) {
                        position++;
                        return new Ref((int) value, Integer.parseInt(generation));
                    }
                }
            }
            position = after;
        }
        return new Int(value);
    }

    private static PdfValue number(String token) throws PdfSyntaxException {
        boolean negative = token.startsWith("-");
        String digits = token.startsWith("-") || token.startsWith("+") ? token.substring(1) : token;
        boolean real = digits.indexOf('.') >= 0;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> isDigit(c) || c == '.' || c == '-')) {
            throw new PdfSyntaxException("malformed number");
        }
        if (!real && digits.length() <= 18 && digits.indexOf('-') < 0) {
            long value = Long.parseLong(digits);
            return new Int(negative ? -value : value);
        }
        // Writers in the wild produce "--1" and "0.-3": read what stands before the second sign, as viewers do.
        String plain = digits.startsWith("-") ? digits.substring(1) : digits;
        int sign = plain.indexOf('-');
        try {
            double value = Double.parseDouble("0" + (sign < 0 ? plain : plain.substring(0, sign)));
            return new Real(negative ? -value : value);
        } catch (NumberFormatException e) {
            throw new PdfSyntaxException("malformed number");
        }
    }

    private String readName() throws IOException {
        position++;
        StringBuilder name = new StringBuilder();
        for (int c = peek(); isRegular(c); c = peek()) {
            if (name.length() > 1_000) {
                throw new PdfSyntaxException("name too long");
            }
            int high = c == '#' ? hexDigit(source.at(position + 1)) : -1;
            int low = high < 0 ? -1 : hexDigit(source.at(position + 2));
            if (low >= 0) {
                name.append((char) (high << 4 | low));
                position += 3;
            } else {
                name.append((char) c);
                position++;
            }
        }
        return name.toString();
    }

    static int hexDigit(int c) {
        if (isDigit(c)) {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    private Text readHex() throws IOException {
        long start = position++;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int pending = -1;
        for (int c = peek(); c != '>'; c = source.at(++position)) {
            int digit = hexDigit(c);
            if (c < 0 || out.size() > MAX_STRING || (digit < 0 && !isSpace(c))) {
                throw new PdfSyntaxException("malformed hex string");
            }
            if (digit >= 0 && pending < 0) {
                pending = digit;
            } else if (digit >= 0) {
                out.write(pending << 4 | digit);
                pending = -1;
            }
        }
        if (pending >= 0) {
            out.write(pending << 4);
        }
        position++;
        return new Text(out.toByteArray(), inFile ? start : -1, position, true);
    }

    private Text readLiteral() throws IOException {
        long start = position++;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int open = 1;
        while (true) {
            int c = source.at(position++);
            if (c < 0 || out.size() > MAX_STRING) {
                throw new PdfSyntaxException("unterminated string");
            }
            if (c == '\\') {
                readEscape(out);
                continue;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return new Text(out.toByteArray(), inFile ? start : -1, position, false);
            }
            out.write(c);
        }
    }

    private void readEscape(ByteArrayOutputStream out) throws IOException {
        int c = source.at(position++);
        int plain = "nrtbf".indexOf(c);
        if (c >= '0' && c <= '7') {
            int value = c - '0';
            for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; i++) {
                value = value * 8 + (source.at(position++) - '0');
            }
            out.write(value);
        } else if (c == '\r') {
            position += peek() == '\n' ? 1 : 0;
        } else if (c != '\n') {
            out.write(plain >= 0 ? "\n\r\t\b\f".charAt(plain) : c);
        }
    }

    private Array readArray(int depth) throws IOException {
        position++;
        List<PdfValue> items = new ArrayList<>();
        while (true) {
            skipSpace();
            if (peek() == ']') {
                position++;
                return new Array(items);
            }
            if (items.size() >= MAX_ITEMS) {
                throw new PdfLimitException("array length");
            }
            items.add(readValue(depth + 1));
        }
    }

    private Dictionary readDictionary(int depth) throws IOException {
        position += 2;
        Map<String, PdfValue> entries = new LinkedHashMap<>();
        Set<String> repeated = new HashSet<>();
        while (true) {
            skipSpace();
            int c = peek();
            if (c == '>' && source.at(position + 1) == '>') {
                position += 2;
                return new Dictionary(entries, repeated.isEmpty() ? Set.of() : repeated);
            }
            if (c != '/') {
                throw new PdfSyntaxException("expected a name in a dictionary");
            }
            String key = readName();
            if (entries.size() >= MAX_ITEMS) {
                throw new PdfLimitException("dictionary length");
            }
            if (entries.put(key, readValue(depth + 1)) != null) {
                repeated.add(key);
            }
        }
    }
}
