package vn.lienthong.core.call;

/**
 * Something that stands around every attempt of a call, for example the one that fetches and renews tokens. A stage may let the attempt
 * run again. Stages are thread-safe; what belongs to one call is noted in its {@link CallContext}.
 */
@FunctionalInterface
public interface Stage {
    <T> T around(CallContext call, Next<T> next);

    /** The rest of the way to the wire and back. */
    @FunctionalInterface
    interface Next<T> {
        T proceed();
    }
}
