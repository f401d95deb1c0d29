package vn.lienthong.testkit.sim;

import java.net.URI;

/**
 * One platform in a box: it listens on the loopback address, keeps state as the platform would, and can be told to misbehave. Made
 * for tests and the sandbox, never for real data. Thread-safe.
 */
public interface Simulator extends SimulatedService {
    /** The HTTP side of this simulator. */
    SimulatorServer server();

    @Override
    default String name() {
        return server().name();
    }

    /** Address without a trailing slash, for example {@code http://127.0.0.1:40123}. */
    default URI baseUri() {
        return server().baseUri();
    }

    default Faults faults() {
        return server().faults();
    }

    default Calls calls() {
        return server().calls();
    }

    @Override
    default void script(FaultLine line) {
        faults().add(line.operation(), line.occurrence(), Fault.valueOf(line.fault()));
    }

    @Override
    default void reset() {
        server().reset();
    }

    /** Stops listening and deletes what was kept on disk. */
    @Override
    default void close() {
        server().close();
    }
}
