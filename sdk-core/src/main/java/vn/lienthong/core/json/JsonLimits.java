package vn.lienthong.core.json;

/**
 * How much a JSON document may ask of us.
 *
 * @param length characters of the whole document
 * @param depth arrays and objects inside one another
 * @param values values in all, members and elements alike
 * @param stringLength characters of one string
 * @param nameLength characters of one member name
 * @param numberLength characters of one number; an exponent may have three digits at most
 */
public record JsonLimits(long length, int depth, long values, int stringLength, int nameLength, int numberLength) {
    /** 32 Mi characters, depth 32, two million values, strings of 8 Mi, names of 256 and numbers of 64 characters. */
    public static final JsonLimits DEFAULT = new JsonLimits(32L << 20, 32, 2_000_000, 8 << 20, 256, 64);

    public JsonLimits {
        if (length < 1 || depth < 1 || values < 1 || stringLength < 1 || nameLength < 1 || numberLength < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
        if (depth > 500) {
            throw new IllegalArgumentException("providers read by recursion: depth at most 500");
        }
    }

    public JsonLimits withLength(long value) {
        return new JsonLimits(value, depth, values, stringLength, nameLength, numberLength);
    }

    public JsonLimits withDepth(int value) {
        return new JsonLimits(length, value, values, stringLength, nameLength, numberLength);
    }

    public JsonLimits withValues(long value) {
        return new JsonLimits(length, depth, value, stringLength, nameLength, numberLength);
    }

    public JsonLimits withStringLength(int value) {
        return new JsonLimits(length, depth, values, value, nameLength, numberLength);
    }
}
