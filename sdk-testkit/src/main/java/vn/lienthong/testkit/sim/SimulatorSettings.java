package vn.lienthong.testkit.sim;

import vn.lienthong.core.time.SdkClock;

/**
 * What every simulator starts with.
 *
 * @param clock the platform's clock, so that a test moves the platform's time as it moves the client's
 * @param seed of the ids the platform gives out; the same seed and calls give the same ids
 * @param port on the loopback address; 0 lets the system choose
 */
public record SimulatorSettings(SdkClock clock, long seed, int port) {
    public SimulatorSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port);
        }
    }

    /** The machine's clock, seed 1, any free port. */
    public static SimulatorSettings standard() {
        return new SimulatorSettings(SdkClock.system(), 1, 0);
    }

    public SimulatorSettings withClock(SdkClock other) {
        return new SimulatorSettings(other, seed, port);
    }

    public SimulatorSettings withSeed(long other) {
        return new SimulatorSettings(clock, other, port);
    }

    public SimulatorSettings withPort(int other) {
        return new SimulatorSettings(clock, seed, other);
    }
}
