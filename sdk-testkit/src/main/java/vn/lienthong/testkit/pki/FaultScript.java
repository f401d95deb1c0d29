package vn.lienthong.testkit.pki;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What goes wrong with the coming requests. Thread-safe. */
final class FaultScript<F> {
    private final Queue<F> coming = new ConcurrentLinkedQueue<>();
    private volatile @Nullable F standing;

    void next(F fault) {
        coming.add(fault);
    }

    void always(F fault) {
        standing = fault;
    }

    void clear() {
        coming.clear();
        standing = null;
    }

    @Nullable
    F take() {
        F fault = coming.poll();
        return fault != null ? fault : standing;
    }
}
