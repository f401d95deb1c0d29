package vn.lienthong.testkit.sim;

import java.net.URI;
import java.util.Map;

/**
 * One platform in a box: it listens on the loopback address, keeps state as the platform would, and can be told to misbehave. Made
 * for tests and the sandbox, never for real data. Thread-safe.
 */
public interface Simulator extends AutoCloseable {
    /** The HTTP side of this simulator. */
    SimulatorServer server();

    /**
     * What a client needs to reach it: addresses and invented credentials, by the setting's name. The same names are written by the
     * sandbox into its configuration file.
     */
    Map<String, String> configuration();

    /** Short name, for example {@code portal}; the key of its faults and of its part of the sandbox configuration. */
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

    /** Back to the state right after start: no records, no sessions, no faults, no counts. The address stays. */
    default void reset() {
        server().reset();
    }

    /** Stops listening and deletes what was kept on disk. */
    @Override
    default void close() {
        server().close();
    }
}
