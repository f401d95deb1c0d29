package vn.lienthong.core.json;

/**
 * One number of JSON, character by character. The exponent is bounded, because a few characters of it make providers build numbers of
 * gigabytes.
 */
final class JsonNumberGrammar {
    enum Verdict {
        GOOD,
        BAD,
        EXPONENT_TOO_LARGE
    }

    private enum Part {
        START,
        MINUS,
        ZERO,
        WHOLE,
        POINT,
        FRACTION,
        EXPONENT,
        EXPONENT_SIGN,
        EXPONENT_DIGITS,
        BAD
    }

    private static final int EXPONENT_DIGITS = 3;

    private Part part = Part.START;
    private int length;
    private int exponentDigits;

    void start() {
        part = Part.START;
        length = 0;
        exponentDigits = 0;
    }

    /** Takes the character when it may stand in a number at all; what is wrong in its place shows in the verdict. */
    boolean continues(char c) {
        boolean digit = c >= '0' && c <= '9';
        if (!digit && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E') {
            return false;
        }
        length++;
        part = digit ? afterDigit(c) : afterSign(c);
        return true;
    }

    int length() {
        return length;
    }

    Verdict verdict() {
        return switch (part) {
            case ZERO, WHOLE, FRACTION -> Verdict.GOOD;
            case EXPONENT_DIGITS -> exponentDigits > EXPONENT_DIGITS ? Verdict.EXPONENT_TOO_LARGE : Verdict.GOOD;
            default -> Verdict.BAD;
        };
    }

    private Part afterDigit(char c) {
        return switch (part) {
            case START, MINUS -> c == '0' ? Part.ZERO : Part.WHOLE;
            case WHOLE -> Part.WHOLE;
            case POINT, FRACTION -> Part.FRACTION;
            case EXPONENT, EXPONENT_SIGN, EXPONENT_DIGITS -> {
                exponentDigits++;
                yield Part.EXPONENT_DIGITS;
            }
            default -> Part.BAD;
        };
    }

    private Part afterSign(char c) {
        return switch (part) {
            case START -> c == '-' ? Part.MINUS : Part.BAD;
            case ZERO, WHOLE -> c == '.' ? Part.POINT : isE(c) ? Part.EXPONENT : Part.BAD;
            case FRACTION -> isE(c) ? Part.EXPONENT : Part.BAD;
            case EXPONENT -> c == '+' || c == '-' ? Part.EXPONENT_SIGN : Part.BAD;
            default -> Part.BAD;
        };
    }

    private static boolean isE(char c) {
        return c == 'e' || c == 'E';
    }
}
