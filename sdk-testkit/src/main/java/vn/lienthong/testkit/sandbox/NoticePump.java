package vn.lienthong.testkit.sandbox;

import java.time.Duration;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.payment.PaymentSimulator;

/** Sends due payment notices once a second while the sandbox runs; tests call {@link PaymentSimulator#deliverDue()} themselves. */
final class NoticePump implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final PaymentSimulator payments;
    private final Thread thread;

    NoticePump(PaymentSimulator payments) {
        this.payments = payments;
        this.thread = new Thread(this::run, "sandbox-notices");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                payments.deliverDue();
                // The machine's time, so that a test's standing clock cannot make this loop spin.
                SdkClock.system().pause(PERIOD);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
