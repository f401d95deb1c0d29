package vn.lienthong.signature.cert;

import java.math.BigInteger;
import java.util.BitSet;

/**
 * The fingerprint of CVE-2017-15361: chips of 2012 to 2017 made moduli that are, modulo each of 38 small primes, a power of 65537. A
 * good modulus passes all of them by chance about once in 2²⁷.
 */
final class Roca {
    private static final int[] PRIMES = {
        3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109,
        113, 127, 131, 137, 139, 149, 151, 157, 163, 167
    };
    private static final BitSet[] POWERS = powers();

    private Roca() {}

    static boolean matches(BigInteger modulus) {
        for (int i = 0; i < PRIMES.length; i++) {
            int rest = modulus.mod(BigInteger.valueOf(PRIMES[i])).intValue();
            if (!POWERS[i].get(rest)) {
                return false;
            }
        }
        return true;
    }

    private static BitSet[] powers() {
        BitSet[] all = new BitSet[PRIMES.length];
        for (int i = 0; i < PRIMES.length; i++) {
            BitSet subgroup = new BitSet(PRIMES[i]);
            for (int power = 1; !subgroup.get(power); power = power * (65537 % PRIMES[i]) % PRIMES[i]) {
                subgroup.set(power);
            }
            all[i] = subgroup;
        }
        return all;
    }
}
