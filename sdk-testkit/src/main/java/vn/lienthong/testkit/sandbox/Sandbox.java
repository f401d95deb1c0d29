package vn.lienthong.testkit.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.payment.PaymentSimulator;
import vn.lienthong.testkit.sim.FaultFile;
import vn.lienthong.testkit.sim.FaultLine;
import vn.lienthong.testkit.sim.SimulatedService;
import vn.lienthong.testkit.sim.SimulatorSettings;
import vn.lienthong.testkit.sim.StrictJson;

/** The simulated platforms in one process, on the loopback address, without any other network. Thread-safe. */
public final class Sandbox implements AutoCloseable {
    private final SdkClock clock;
    private final List<SimulatedService> services;
    private final @Nullable NoticePump pump;

    private Sandbox(SdkClock clock, List<SimulatedService> services) {
        this.clock = clock;
        this.services = List.copyOf(services);
        this.pump = services.stream()
                .filter(PaymentSimulator.class::isInstance)
                .map(PaymentSimulator.class::cast)
                .findFirst()
                .map(NoticePump::new)
                .orElse(null);
    }

    /** With every part, any free ports, the machine's clock and no faults. */
    public static Builder builder() {
        return new Builder();
    }

    /** @throws IllegalArgumentException when the sandbox has no such part */
    public <S extends SimulatedService> S get(Class<S> type) {
        return services.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the sandbox has no " + type.getSimpleName()));
    }

    public List<SimulatedService> services() {
        return services;
    }

    /** The time every part of the sandbox goes by. */
    public SdkClock clock() {
        return clock;
    }

    /** Addresses and invented credentials as JSON: one object for each part, by its name. */
    public String configuration() {
        ObjectNode root = StrictJson.newObject();
        for (SimulatedService service : services) {
            ObjectNode part = root.putObject(service.name());
            new TreeMap<>(service.configuration()).forEach(part::put);
        }
        return root.toPrettyString() + "\n";
    }

    /** Writes {@link #configuration()} to a file, replacing it. */
    public void writeConfiguration(Path file) throws IOException {
        Files.writeString(file, configuration());
    }

    /** Every part back to its state right after start, without the faults of the file. */
    public void reset() {
        services.forEach(SimulatedService::reset);
    }

    @Override
    public void close() {
        if (pump != null) {
            pump.close();
        }
        services.forEach(SimulatedService::close);
    }

    /** Collects what a sandbox starts with. Not thread-safe. */
    public static final class Builder {
        private List<SandboxPart<?>> parts = SandboxPart.standard();
        private SdkClock clock = SdkClock.system();
        private List<FaultLine> faults = List.of();
        private int port;
        private long seed = 1;

        private Builder() {}

        /** Port of the first part; the others follow one by one. 0, the default, takes any free ports. */
        public Builder port(int first) {
            this.port = first;
            return this;
        }

        public Builder clock(SdkClock sandboxClock) {
            this.clock = sandboxClock;
            return this;
        }

        /** Lets the sandbox's time start here and run on as the machine's does. */
        public Builder time(Instant start) {
            return clock(ShiftedClock.startingAt(start, SdkClock.system()));
        }

        public Builder seed(long idSeed) {
            this.seed = idSeed;
            return this;
        }

        /**
         * @throws vn.lienthong.core.error.LocalIoException when the file cannot be read
         * @throws vn.lienthong.core.error.UnreadableInputException when it is not a fault file
         */
        public Builder faults(Path file) {
            this.faults = FaultFile.read(file);
            return this;
        }

        /** Replaces the parts. */
        public Builder parts(List<SandboxPart<?>> chosen) {
            this.parts = List.copyOf(chosen);
            return this;
        }

        /**
         * Starts every part.
         *
         * @throws vn.lienthong.core.error.UnreadableInputException when a fault names a part or a fault that does not exist
         */
        public Sandbox start() {
            List<SimulatedService> started = new ArrayList<>();
            try {
                for (SandboxPart<?> part : parts) {
                    int partPort = port == 0 ? 0 : port + started.size();
                    started.add(part.starter().apply(new SimulatorSettings(clock, seed, partPort)));
                }
                FaultFile.apply(faults, started);
                return new Sandbox(clock, started);
            } catch (RuntimeException e) {
                started.forEach(SimulatedService::close);
                throw e;
            }
        }
    }
}
