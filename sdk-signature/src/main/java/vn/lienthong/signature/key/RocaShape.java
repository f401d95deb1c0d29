package vn.lienthong.signature.key;

import java.math.BigInteger;
import java.util.BitSet;

/**
 * The fingerprint of moduli made by the library of CVE-2017-15361 (ROCA): modulo each of 38 small primes they are a power of 65537. A
 * modulus made otherwise passes by chance with a probability below 2⁻²⁷.
 */
public final class RocaShape {
    private static final int GENERATOR = 65537;
    private static final int[] PRIMES = {
        3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109,
        113, 127, 131, 137, 139, 149, 151, 157, 163, 167
    };
    private static final BitSet[] SUBGROUPS = subgroups();
    private static final BigInteger PRODUCT = product();

    private RocaShape() {}

    public static boolean has(BigInteger modulus) {
        BigInteger residue = modulus.mod(PRODUCT);
        for (int i = 0; i < PRIMES.length; i++) {
            int small = residue.mod(BigInteger.valueOf(PRIMES[i])).intValue();
            if (!SUBGROUPS[i].get(small)) {
                return false;
            }
        }
        return true;
    }

    private static BitSet[] subgroups() {
        BitSet[] groups = new BitSet[PRIMES.length];
        for (int i = 0; i < PRIMES.length; i++) {
            groups[i] = new BitSet(PRIMES[i]);
            int power = 1;
            while (!groups[i].get(power)) {
                groups[i].set(power);
                power = (int) ((long) power * GENERATOR % PRIMES[i]);
            }
        }
        return groups;
    }

    private static BigInteger product() {
        BigInteger product = BigInteger.ONE;
        for (int prime : PRIMES) {
            product = product.multiply(BigInteger.valueOf(prime));
        }
        return product;
    }
}
