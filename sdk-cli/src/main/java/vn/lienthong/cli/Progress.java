package vn.lienthong.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Shows a person that work over two seconds goes on; silent in a pipe. */
final class Progress implements AutoCloseable {
    private static final Progress SILENT = new Progress(null, null);
    private static final String BAR = "━━━━━━━━━━";

    private final @Nullable PrintStream err;
    private final @Nullable ScheduledExecutorService timer;
    private final AtomicInteger ticks = new AtomicInteger();

    private Progress(@Nullable PrintStream err, @Nullable ScheduledExecutorService timer) {
        this.err = err;
        this.timer = timer;
    }

    static Progress on(Console console) {
        if (!console.terminal()) {
            return SILENT;
        }
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lienthong-progress");
            thread.setDaemon(true);
            return thread;
        });
        Progress progress = new Progress(console.err(), timer);
        timer.scheduleAtFixedRate(progress::draw, 2000, 250, TimeUnit.MILLISECONDS);
        return progress;
    }

    private void draw() {
        int tick = ticks.incrementAndGet();
        if (err != null) {
            err.printf("\r%s %d s ", BAR.substring(0, tick % BAR.length() + 1), 2 + tick / 4);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (timer != null && err != null) {
            timer.shutdownNow();
            if (ticks.get() > 0) {
                err.print("\r" + " ".repeat(24) + "\r");
                err.flush();
            }
        }
    }
}
