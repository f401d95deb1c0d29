package vn.lienthong.testkit.sim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a simulator was asked, as numbers and reasons: calls by operation, and why requests were refused. It never holds a body, a
 * secret or a value of the request. Thread-safe.
 */
public final class Calls {
    private final Map<String, Integer> counts = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<Refusal> refusals = new CopyOnWriteArrayList<>();

    Calls() {}

    /** How often an operation was called, faulted calls included. */
    public int count(String operation) {
        return counts.getOrDefault(operation, 0);
    }

    public int total() {
        return byOperation().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts in the order the operations were first called. */
    public Map<String, Integer> byOperation() {
        synchronized (counts) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }
    }

    /** Requests the platform understood and refused, oldest first. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    void received(String operation) {
        counts.merge(operation, 1, Integer::sum);
    }

    void refused(String operation, String reason) {
        refusals.add(new Refusal(operation, reason));
    }

    void clear() {
        counts.clear();
        refusals.clear();
    }

    @Override
    public String toString() {
        return byOperation().toString();
    }

    /**
     * @param operation the operation refused
     * @param reason the rule and the member it broke, never the member's value
     */
    public record Refusal(String operation, String reason) {}
}
