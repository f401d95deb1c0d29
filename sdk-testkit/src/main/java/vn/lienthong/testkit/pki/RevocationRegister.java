package vn.lienthong.testkit.pki;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What one authority issued and what became of it. Thread-safe. */
final class RevocationRegister {
    private final Set<BigInteger> issued = ConcurrentHashMap.newKeySet();
    private final Map<BigInteger, Revocation> revoked = new ConcurrentHashMap<>();

    void issued(BigInteger serial) {
        issued.add(serial);
    }

    void revoke(BigInteger serial, Revocation revocation) {
        revoked.put(serial, revocation);
    }

    void restore(BigInteger serial) {
        revoked.remove(serial);
    }

    boolean knows(BigInteger serial) {
        return issued.contains(serial);
    }

    /** A revocation is not known before its own date. */
    Optional<Revocation> revocationOf(BigInteger serial, Instant now) {
        return Optional.ofNullable(revoked.get(serial))
                .filter(revocation -> !revocation.at().isAfter(now));
    }

    NavigableMap<BigInteger, Revocation> revokedBy(Instant now) {
        NavigableMap<BigInteger, Revocation> found = new TreeMap<>();
        revoked.forEach((serial, revocation) -> {
            if (!revocation.at().isAfter(now)) {
                found.put(serial, revocation);
            }
        });
        return found;
    }
}
