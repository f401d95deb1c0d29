package vn.lienthong.testkit.junit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import vn.lienthong.testkit.junit.PlatformKind.Running;
import vn.lienthong.testkit.sim.SimulatorSettings;
import vn.lienthong.testkit.time.TestClock;

/** The platforms of one test class, started as they are asked for. Thread-safe. */
final class RunningPlatforms implements AutoCloseable {
    private static final List<PlatformKind<?>> KINDS = PlatformKind.all();

    private final Instant start;
    private final TestClock clock;
    private final SimulatorSettings settings;
    private final Map<Class<?>, Running<?>> running = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    RunningPlatforms(Instant start, long seed) {
        this.start = start;
        this.clock = TestClock.at(start);
        this.settings = SimulatorSettings.standard().withClock(clock).withSeed(seed);
    }

    static boolean knows(Class<?> type) {
        return type == TestClock.class || KINDS.stream().anyMatch(kind -> kind.type() == type);
    }

    Object get(Class<?> type) {
        if (type == TestClock.class) {
            return clock;
        }
        lock.lock();
        try {
            return running.computeIfAbsent(type, this::start).platform();
        } finally {
            lock.unlock();
        }
    }

    private Running<?> start(Class<?> type) {
        return KINDS.stream()
                .filter(kind -> kind.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no platform of type " + type.getName()))
                .start(settings);
    }

    void reset() {
        lock.lock();
        try {
            clock.set(start);
            running.values().forEach(Running::reset);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            running.values().forEach(Running::close);
            running.clear();
        } finally {
            lock.unlock();
        }
    }
}
