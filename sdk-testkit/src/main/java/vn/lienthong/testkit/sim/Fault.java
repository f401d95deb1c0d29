package vn.lienthong.testkit.sim;

/** How a platform can fail its caller. Those that process change the platform's state before they spoil the answer. */
public enum Fault {
    /** The connection is reset before anything was done: nothing happened, which the caller cannot know. */
    RESET_BEFORE_PROCESSING(false),
    /** The platform did it, then the connection is reset without an answer. */
    RESET_AFTER_PROCESSING(true),
    /** The platform did it, but holds the answer until {@link Faults#release()}, a reset or a close (a minute at most). */
    SLOW(true),
    /** A gateway's HTML page with status 502; the platform never saw the request. */
    BAD_GATEWAY_HTML(false),
    /** As {@link #BAD_GATEWAY_HTML}, but the platform did it: only its answer was lost behind the gateway. */
    BAD_GATEWAY_AFTER_PROCESSING(true),
    /** An HTML page with status 200, as a captive sign-in page sends; the platform never saw the request. */
    HTML_200(false),
    /** The platform did it and answers {@code {}}. */
    EMPTY_OBJECT(true),
    /** A gateway on the way repeats the request: the platform does it twice, the second answer comes back. */
    DUPLICATE(true),
    /** Every session and token is forgotten just before the request is processed. */
    EXPIRED_SESSION(true),
    /** The platform did it; the connection ends in the middle of the answer's body. */
    CUT_BODY(true),
    /** A good answer, compressed with gzip whether the caller asked for it or not. */
    GZIP(true);

    private final boolean processes;

    Fault(boolean processes) {
        this.processes = processes;
    }

    /** Whether the platform's state changes although the caller gets no good answer. */
    public boolean processes() {
        return processes;
    }
}
