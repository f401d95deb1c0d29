package vn.lienthong.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells a command that serves when to stop. Thread-safe. */
final class StopSignal {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean serving;

    /** The signal of this process: Ctrl-C or a termination. The process then waits for the command to clean up, ten seconds at most. */
    static StopSignal ofProcess() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::stopProcess, "lienthong-stop"));
        return signal;
    }

    void stop() {
        asked.countDown();
    }

    /** Waits until it is time to stop. */
    void await() {
        serving = true;
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has cleaned up. */
    void cleanedUp() {
        done.countDown();
    }

    private void stopProcess() {
        stop();
        try {
            if (serving && !done.await(10, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
