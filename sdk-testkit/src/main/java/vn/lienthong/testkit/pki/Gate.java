package vn.lienthong.testkit.pki;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds threads until somebody opens it; shut again for those who come later. Thread-safe. */
final class Gate {
    private static final long LONGEST_HOLD_SECONDS = 60;

    private CountDownLatch latch = new CountDownLatch(1);

    synchronized void open() {
        latch.countDown();
        latch = new CountDownLatch(1);
    }

    void await() {
        try {
            // Bounded, so that a forgotten release cannot keep a server thread for ever.
            if (!current().await(LONGEST_HOLD_SECONDS, TimeUnit.SECONDS)) {
                open();
            }
        } catch (InterruptedException e) {
            // The server is being stopped: the answer goes out, or nowhere.
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CountDownLatch current() {
        return latch;
    }
}
