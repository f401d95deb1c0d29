package vn.lienthong.testkit.sim;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The script of what goes wrong, addressed by operation and occurrence:
 *
 * <pre>{@code
 * simulator.faults().on("DongBoHoSoMC").nth(2).answer(Fault.RESET_AFTER_PROCESSING);
 * }</pre>
 *
 * Occurrences count from the moment the line is added. The first line that fires wins. Thread-safe.
 */
public final class Faults {
    private static final long LONGEST_HOLD_SECONDS = 60;

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private CountDownLatch gate = new CountDownLatch(1);

    Faults() {}

    /** Starts a line for one operation, by its name in the specification. Without {@link Occasion#nth} it means every call. */
    public Occasion on(String operation) {
        return new Occasion(operation, 0);
    }

    /** Starts a line for whatever is called. */
    public Occasion onAny() {
        return new Occasion(null, 0);
    }

    /** Lets every answer go that {@link Fault#SLOW} holds; later slow answers are held anew. */
    public synchronized void release() {
        gate.countDown();
        gate = new CountDownLatch(1);
    }

    /** Forgets the script and releases what is held. */
    public void clear() {
        lines.clear();
        release();
    }

    void add(String operation, int occurrence, Fault fault) {
        lines.add(new Line(operation.equals(FaultLine.ANY) ? null : operation, occurrence, fault));
    }

    Optional<Fault> next(String operation) {
        Fault fired = null;
        for (Line line : lines) {
            boolean fires = line.countAndTest(operation);
            if (fires && fired == null) {
                fired = line.fault;
            }
        }
        return Optional.ofNullable(fired);
    }

    void hold() throws InterruptedException {
        // Bounded, so that a forgotten release cannot keep a server thread for ever.
        boolean released = currentGate().await(LONGEST_HOLD_SECONDS, TimeUnit.SECONDS);
        if (!released) {
            release();
        }
    }

    private synchronized CountDownLatch currentGate() {
        return gate;
    }

    /** When a fault strikes. */
    public final class Occasion {
        private final @Nullable String operation;
        private final int occurrence;

        private Occasion(@Nullable String operation, int occurrence) {
            this.operation = operation;
            this.occurrence = occurrence;
        }

        /** Only the n-th call from now on; the first is 1. */
        public Occasion nth(int occurrence) {
            if (occurrence < 1) {
                throw new IllegalArgumentException("occurrence " + occurrence);
            }
            return new Occasion(operation, occurrence);
        }

        /** Only the next call. */
        public Occasion first() {
            return nth(1);
        }

        /** Adds the line to the script. */
        public Faults answer(Fault fault) {
            lines.add(new Line(operation, occurrence, fault));
            return Faults.this;
        }
    }

    private static final class Line {
        private final @Nullable String operation;
        private final int occurrence;
        private final Fault fault;
        private final AtomicInteger seen = new AtomicInteger();

        private Line(@Nullable String operation, int occurrence, Fault fault) {
            this.operation = operation;
            this.occurrence = occurrence;
            this.fault = fault;
        }

        private boolean countAndTest(String called) {
            if (operation != null && !operation.equals(called)) {
                return false;
            }
            int count = seen.incrementAndGet();
            return occurrence == 0 || occurrence == count;
        }
    }
}
