package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import vn.lienthong.core.time.SdkClock;

/**
 * The test hierarchies and their services on the loopback address, until {@link #close()}.
 *
 * <pre>{@code
 * TestClock clock = TestClock.at("2026-11-20T02:00:00Z");
 * try (TestPki pki = TestPki.start(clock)) {
 *     TestIdentity leader = pki.government().issue(SampleSubjects.leader());
 *     leader.revoke(clock.now(), CRLReason.KEY_COMPROMISE);
 * }
 * }</pre>
 *
 * A hierarchy is made when it is first asked for; keys are made once per process. Thread-safe.
 */
public final class TestPki implements AutoCloseable {
    private final PkiServer server;
    private final PkiContext context;
    private final Map<Hierarchy, TestHierarchy> hierarchies = new EnumMap<>(Hierarchy.class);
    private final ReentrantLock lock = new ReentrantLock();

    private TestPki(Builder builder) {
        this.server = PkiServer.start(builder.port);
        this.context = new PkiContext(
                builder.clock,
                builder.clock.now().truncatedTo(ChronoUnit.SECONDS),
                server.base(),
                builder.rootKey,
                builder.issuingKey);
    }

    /** Starts with RSA-2048 keys on any free port. Validity periods lie around the clock's present time. */
    public static TestPki start(SdkClock clock) {
        return builder(clock).start();
    }

    public static Builder builder(SdkClock clock) {
        return new Builder(clock);
    }

    public TestHierarchy government() {
        return hierarchy(Hierarchy.GOVERNMENT);
    }

    public TestHierarchy national() {
        return hierarchy(Hierarchy.NATIONAL);
    }

    /** A tree with the names of the Government's and other keys. */
    public TestHierarchy lookAlike() {
        return hierarchy(Hierarchy.LOOK_ALIKE);
    }

    public TestHierarchy hierarchy(Hierarchy kind) {
        lock.lock();
        try {
            return hierarchies.computeIfAbsent(
                    kind,
                    absent -> new TestHierarchy(
                            absent, context, server, () -> lookAlike().issuing()));
        } finally {
            lock.unlock();
        }
    }

    public SdkClock clock() {
        return context.clock();
    }

    /** Where all services are. */
    public URI baseUri() {
        return context.base();
    }

    /**
     * Writes anchors, intermediates and present revocation lists of the Government and national hierarchies as files.
     *
     * @param directory existing or not; files of the same name are replaced
     */
    public TrustFolder writeTrust(Path directory) throws IOException {
        return TrustFolder.write(directory, government(), national());
    }

    @Override
    public void close() {
        server.close();
    }

    /** What a PKI starts with. */
    public static final class Builder {
        private final SdkClock clock;
        private KeySpec rootKey = KeySpec.RSA_2048;
        private KeySpec issuingKey = KeySpec.RSA_2048;
        private int port;

        private Builder(SdkClock clock) {
            this.clock = clock;
        }

        /** The key of every root; the real ones have RSA-4096, which takes seconds to make. */
        public Builder rootKey(KeySpec spec) {
            rootKey = spec;
            return this;
        }

        /** The key of every authority below a root. */
        public Builder issuingKey(KeySpec spec) {
            issuingKey = spec;
            return this;
        }

        /** A port of the loopback address; 0, the default, lets the system choose. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        public TestPki start() {
            return new TestPki(this);
        }
    }
}
