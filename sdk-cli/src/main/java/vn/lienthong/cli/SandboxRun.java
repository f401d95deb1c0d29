package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.testkit.pki.Pkcs12File;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.sandbox.Sandbox;
import vn.lienthong.testkit.sandbox.SandboxPki;
import vn.lienthong.testkit.sim.SimulatedService;

/** A sandbox that runs: the platforms, a certificate authority with two signers, and the files a client needs. */
final class SandboxRun implements AutoCloseable {
    static final String PASSWORD_VARIABLE = "LIENTHONG_SANDBOX_PASSWORD";
    /** Invented; the keys it opens are made anew for each run and sign nothing that counts. */
    static final String PASSWORD = "sandbox-mat-khau-gia";

    private final Sandbox sandbox;
    private final Path folder;
    private final boolean temporary;

    private SandboxRun(Sandbox sandbox, Path folder, boolean temporary) {
        this.sandbox = sandbox;
        this.folder = folder;
        this.temporary = temporary;
    }

    /**
     * @param port the sandbox's first port, 0 for free ones
     * @param out where files go; null for a folder that goes with the run
     */
    static SandboxRun start(Sandbox.Builder builder, int port, @Nullable Path out) throws IOException {
        Sandbox sandbox = started(builder, port);
        try {
            Path folder = out == null ? Files.createTempDirectory("lienthong-sandbox-") : Files.createDirectories(out);
            SandboxRun run = new SandboxRun(sandbox, folder.toAbsolutePath(), out == null);
            run.writeFiles();
            return run;
        } catch (IOException | RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    /** A port that is taken is the caller's mistake; the simulators' library says so in exceptions of its own. */
    private static Sandbox started(Sandbox.Builder builder, int port) {
        try {
            return builder.start();
        } catch (SdkException e) {
            throw e;
        } catch (RuntimeException e) {
            throw port == 0 ? e : new UsageException(CliMessage.PORT, port);
        }
    }

    /** What the parts say a client needs, by part; of the authorities only the addresses, since their files lie in our folder. */
    Map<String, Map<String, String>> settings() {
        Map<String, Map<String, String>> settings = new LinkedHashMap<>();
        for (SimulatedService service : sandbox.services()) {
            Map<String, String> members = new TreeMap<>(service.configuration());
            if (service instanceof SandboxPki) {
                members.values().removeIf(value -> !DoctorConfig.isAddress(value));
            }
            settings.put(service.name(), members);
        }
        return settings;
    }

    Path configurationFile() {
        return folder.resolve("lienthong.json");
    }

    private void writeFiles() throws IOException {
        TestPki pki = sandbox.get(SandboxPki.class).pki();
        pki.writeTrust(folder);
        Path keys = Files.createDirectories(folder.resolve("keys"));
        write(keys.resolve("leader.p12"), "leader", pki.government().issue(SampleSubjects.leader()));
        write(keys.resolve("agency.p12"), "agency", pki.government().issue(SampleSubjects.agency()));
        Files.writeString(configurationFile(), JsonView.pretty(SandboxView.configuration(settings())) + "\n");
    }

    private static void write(Path file, String alias, TestIdentity identity) throws IOException {
        Pkcs12File.modern(PASSWORD.toCharArray()).entry(alias, identity).write(file);
    }

    @Override
    public void close() {
        sandbox.close();
        if (temporary) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            // Best effort: what cannot be deleted lies in the system's place for temporary files.
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
