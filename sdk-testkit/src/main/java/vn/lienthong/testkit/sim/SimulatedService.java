package vn.lienthong.testkit.sim;

import java.util.Map;

/** Anything the sandbox can start beside others: a {@link Simulator}, or a service of another make. Thread-safe. */
public interface SimulatedService extends AutoCloseable {
    /** Short name, for example {@code portal}; the key of its faults and of its part of the sandbox configuration. */
    String name();

    /**
     * What a client needs to reach it: addresses and invented credentials, by the setting's name. The same names are written by the
     * sandbox into its configuration file.
     */
    Map<String, String> configuration();

    /**
     * Adds one line of a fault file to the script.
     *
     * @throws IllegalArgumentException when this service has no such fault
     */
    void script(FaultLine line);

    /** Back to the state right after start: no records, no sessions, no faults, no counts. The address stays. */
    void reset();

    @Override
    void close();
}
