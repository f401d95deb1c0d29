package vn.lienthong.core.call;

import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.http.Transport;
import vn.lienthong.core.time.SdkClock;

/**
 * What all clients of an application share: connections, clock, ids, chance, and who is told of calls. Make one, hand it to every client,
 * close it at the end. Thread-safe.
 */
public final class SdkRuntime implements AutoCloseable {
    private final Transport transport;
    private final SdkClock clock;
    private final IdSource ids;
    private final CallListener listener;
    private final RandomGenerator jitter;

    private SdkRuntime(Builder builder) {
        this.transport = builder.transport;
        this.clock = builder.clock;
        this.ids = builder.ids;
        this.listener = builder.listener;
        this.jitter = builder.jitter;
    }

    /** Everything by default: verified TLS, the machine's clock, random ids, the wire log. */
    public static SdkRuntime create() {
        return builder(HttpTransport.create()).build();
    }

    public static Builder builder(Transport transport) {
        return new Builder(transport);
    }

    public Transport transport() {
        return transport;
    }

    public SdkClock clock() {
        return clock;
    }

    public IdSource ids() {
        return ids;
    }

    /** Makes calls through this runtime. */
    public Caller.Builder caller() {
        return new Caller.Builder(this);
    }

    CallListener listener() {
        return listener;
    }

    RandomGenerator jitter() {
        return jitter;
    }

    /** Closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    /** Settings of a runtime. Not thread-safe. */
    public static final class Builder {
        private final Transport transport;
        private SdkClock clock = SdkClock.system();
        private IdSource ids = IdSource.random();
        private CallListener listener = new WireLog();
        private RandomGenerator jitter = new SharedRandom(new SplittableRandom());

        private Builder(Transport transport) {
            this.transport = Objects.requireNonNull(transport, "transport");
        }

        public Builder clock(SdkClock value) {
            this.clock = value;
            return this;
        }

        public Builder ids(IdSource value) {
            this.ids = value;
            return this;
        }

        /** Told of every call besides the wire log. */
        public Builder listener(CallListener value) {
            this.listener = listener.and(value);
            return this;
        }

        /** Where the waits between attempts take their chance from; must be thread-safe. */
        public Builder jitter(RandomGenerator value) {
            this.jitter = value;
            return this;
        }

        public SdkRuntime build() {
            return new SdkRuntime(this);
        }
    }
}
