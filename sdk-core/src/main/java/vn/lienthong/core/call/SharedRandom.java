package vn.lienthong.core.call;

import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/** Lets several threads draw from one generator. */
final class SharedRandom implements RandomGenerator {
    private final RandomGenerator source;
    private final ReentrantLock lock = new ReentrantLock();

    SharedRandom(RandomGenerator source) {
        this.source = source;
    }

    @Override
    public long nextLong() {
        lock.lock();
        try {
            return source.nextLong();
        } finally {
            lock.unlock();
        }
    }
}
