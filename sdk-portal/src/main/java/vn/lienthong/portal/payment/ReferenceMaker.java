package vn.lienthong.portal.payment;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.core.auth.Checksums;
import vn.lienthong.core.error.InvalidInputException;

/**
 * Makes references of 20 letters and digits: prefix, four of a hash of the order, two of the attempt's number, ten of chance, about 51 bits
 * (PAY-05). Nobody can guess one from another, and all attempts of one order are seen to belong together. Thread-safe.
 */
public final class ReferenceMaker {
    private static final Pattern PREFIX = Pattern.compile("[0-9A-Za-z]{0,4}");
    private static final int RADIX = 36;
    private static final int HASH_LENGTH = 4;
    private static final int CHANCE_LENGTH = 10;
    private static final int LAST_ATTEMPT = RADIX * RADIX - 1;
    private static final BigInteger CHANCES = BigInteger.valueOf(RADIX).pow(CHANCE_LENGTH);

    private final String prefix;
    private final SecureRandom random;

    /**
     * @param prefix at most four letters or digits that name the agency's system
     * @throws InvalidInputException for another prefix
     */
    public ReferenceMaker(String prefix, SecureRandom random) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new InvalidInputException(PaymentMessage.REFERENCE_PREFIX);
        }
        this.prefix = prefix;
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * @param orderKey the agency's own key of what is paid for; it cannot be read off the reference
     * @param attempt 1 for the first attempt of the order, at most 1 295
     */
    public PaymentReference next(String orderKey, int attempt) {
        if (attempt < 1 || attempt > LAST_ATTEMPT) {
            throw new IllegalArgumentException("attempt " + attempt);
        }
        String hash = new BigInteger(Checksums.sha256(orderKey), 16)
                .mod(BigInteger.valueOf(RADIX).pow(HASH_LENGTH))
                .toString(RADIX);
        return PaymentReference.of(prefix
                + padded(hash, HASH_LENGTH)
                + padded(Integer.toString(attempt, RADIX), 2)
                + padded(chance().toString(RADIX), CHANCE_LENGTH));
    }

    /** Evenly from all chances: what lies beyond the last is thrown again. */
    private BigInteger chance() {
        BigInteger drawn;
        do {
            drawn = new BigInteger(CHANCES.bitLength(), random);
        } while (drawn.compareTo(CHANCES) >= 0);
        return drawn;
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits.toUpperCase(Locale.ROOT);
    }
}
