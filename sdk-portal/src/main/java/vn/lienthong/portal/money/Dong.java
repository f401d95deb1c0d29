package vn.lienthong.portal.money;

import java.util.regex.Pattern;
import vn.lienthong.core.error.InvalidInputException;

/**
 * An amount of whole đồng, never negative, never a fraction (payment PAY-02). What cannot be read as such is an error, never zero.
 * Immutable.
 *
 * @param amount 0 to {@value #MAX}
 */
public record Dong(long amount) implements Comparable<Dong> {
    /** Fifteen digits: more than any fee, and sums of such amounts cannot overflow. */
    public static final long MAX = 999_999_999_999_999L;

    public static final Dong ZERO = new Dong(0);

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,14}");

    /** @throws InvalidInputException when negative or over {@value #MAX} */
    public Dong {
        if (amount < 0 || amount > MAX) {
            throw new InvalidInputException(MoneyMessage.RANGE);
        }
    }

    public static Dong of(long amount) {
        return new Dong(amount);
    }

    /**
     * Reads an amount as the wire writes it: digits without separators, sign, leading zeros or decimals.
     *
     * @throws InvalidInputException when it is anything else
     */
    public static Dong parse(String text) {
        if (!isWhole(text)) {
            throw new InvalidInputException(MoneyMessage.NOT_WHOLE);
        }
        return new Dong(Long.parseLong(text));
    }

    /** Whether {@link #parse} would read the text. */
    public static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** @throws InvalidInputException when the sum is over {@value #MAX} */
    public Dong plus(Dong other) {
        return new Dong(amount + other.amount);
    }

    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }

    /** The digits alone, as the wire writes them. */
    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
