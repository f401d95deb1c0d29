package vn.lienthong.portal.payment.dvcqg;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.lienthong.portal.payment.PaymentReference;

/**
 * Keeps attempts. A durable store does {@link #replace} and what follows from it (the order's step, its outbox) in one transaction
 * (PAY-19, PAY-26). Implementations are thread-safe.
 */
public interface AttemptStore {
    Optional<Attempt> find(PaymentReference reference);

    /** Stores a prepared attempt before the platform is called; false when the reference is taken (PAY-05, PAY-06). */
    boolean insert(Attempt prepared);

    /** Puts the next value in place of the one that was read; false when another thread was faster. */
    boolean replace(Attempt before, Attempt after);

    /** A store that forgets with the program. */
    static AttemptStore inMemory() {
        Map<PaymentReference, Attempt> attempts = new ConcurrentHashMap<>();
        return new AttemptStore() {
            @Override
            public Optional<Attempt> find(PaymentReference reference) {
                return Optional.ofNullable(attempts.get(reference));
            }

            @Override
            public boolean insert(Attempt prepared) {
                return attempts.putIfAbsent(prepared.order().reference(), prepared) == null;
            }

            @Override
            public boolean replace(Attempt before, Attempt after) {
                return attempts.replace(before.order().reference(), before, after);
            }
        };
    }
}
