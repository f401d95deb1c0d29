package vn.lienthong.core.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A due date after requests to supplement, with all facts kept so that another policy can be tried later.
 *
 * @param policy what was applied
 * @param original the due date before any request
 * @param supplements the requests
 * @param state where the dossier stands
 * @param current the date in force; empty unless the term is running
 */
public record SupplementedDue(
        SupplementPolicy policy, Due original, List<Supplement> supplements, State state, Optional<Due> current) {
    public SupplementedDue {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(original, "original");
        supplements = List.copyOf(supplements);
        if (current.isPresent() != (state == State.RUNNING)) {
            throw new IllegalArgumentException("a due date goes with a running term");
        }
    }

    /** Where the term stands. */
    public enum State {
        /** It is running. */
        RUNNING,
        /** The citizen has been asked; the term does not run. */
        WAITING,
        /** Counted as late whatever the dates: more than one request was left without an end. */
        COUNTS_AS_LATE
    }
}
