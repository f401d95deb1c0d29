package vn.lienthong.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Shows a person that work over two seconds goes on; silent in a pipe. */
final class Progress implements AutoCloseable {
    private static final String BAR = "━━━━━━━━━━";

    private final CountDownLatch done = new CountDownLatch(1);

    private Progress() {}

    static Progress on(Console console) {
        Progress progress = new Progress();
        if (console.terminal()) {
            Thread thread = new Thread(() -> progress.draw(console.err()), "lienthong-progress");
            thread.setDaemon(true);
            thread.start();
        }
        return progress;
    }

    private void draw(PrintStream err) {
        try {
            if (done.await(2, TimeUnit.SECONDS)) {
                return;
            }
            int tick = 0;
            do {
                err.printf("\r%s %d s ", BAR.substring(0, tick % BAR.length() + 1), 2 + tick / 4);
                err.flush();
                tick++;
            } while (!done.await(250, TimeUnit.MILLISECONDS));
            err.print("\r" + " ".repeat(24) + "\r");
            err.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
