package vn.lienthong.testkit.sim;

/**
 * The state machine behind a simulator's address. The server calls it under one lock, so an implementation need not be thread-safe
 * towards the server; whatever it also offers to tests goes through {@link SimulatorServer#locked}. It does no network call.
 */
public interface Platform {
    /**
     * The operation's name as the specification has it ({@code DongBoHoSoMC}, {@code INIT} …), by which faults are scripted and calls
     * counted. Never fails: what cannot be told apart is named {@code unknown}.
     */
    String operation(SimulatorRequest request);

    /** Does what the platform would do and answers. */
    SimulatorAnswer answer(SimulatorRequest request);

    /** Forgets every open session or token, as after {@link Fault#EXPIRED_SESSION}. */
    void expireSessions();

    /** Forgets everything. */
    void reset();
}
