package vn.lienthong.testkit.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lienthong.testkit.pki.Pkcs12File;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestHierarchy;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.pki.TrustFolder;
import vn.lienthong.testkit.sim.FaultLine;
import vn.lienthong.testkit.sim.SimulatedService;
import vn.lienthong.testkit.sim.SimulatorSettings;

/**
 * The test PKI as a part of the sandbox: its services, and a temporary directory with trust anchors, issuers, revocation lists and one
 * signer's key store. Thread-safe.
 */
public final class SandboxPki implements SimulatedService {
    public static final String NAME = "pki";

    /** Alias of the signer in the key store. */
    public static final String ALIAS = "signer";

    private static final String PASSWORD = "sandbox";

    private final TestPki pki;
    private final PkiFaults faults;
    private final Path directory;
    private final TrustFolder trust;
    private final TestIdentity signer;
    private final Path keyStore;

    private SandboxPki(TestPki pki, Path directory) throws IOException {
        this.pki = pki;
        this.faults = new PkiFaults(List.of(pki.government(), pki.national()));
        this.directory = directory;
        this.trust = pki.writeTrust(directory);
        this.signer = pki.government().issue(SampleSubjects.leader());
        this.keyStore =
                Pkcs12File.modern(PASSWORD.toCharArray()).entry(ALIAS, signer).write(directory.resolve("signer.p12"));
    }

    /** @throws UncheckedIOException when there is no temporary directory to write to */
    public static SandboxPki start(SimulatorSettings settings) {
        TestPki pki = TestPki.builder(settings.clock()).port(settings.port()).start();
        try {
            return new SandboxPki(pki, Files.createTempDirectory("lienthong-pki"));
        } catch (IOException e) {
            pki.close();
            throw new UncheckedIOException("the trust directory cannot be written", e);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Its hierarchies, for orders, revocations and flaws. */
    public TestPki pki() {
        return pki;
    }

    /** The person whose key is in the key store, of the Government's hierarchy. */
    public TestIdentity signer() {
        return signer;
    }

    @Override
    public Map<String, String> configuration() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("trust", trust.trust().toString());
        settings.put("intermediates", trust.intermediates().toString());
        settings.put("crl", trust.crl().toString());
        settings.put("key_store", keyStore.toString());
        settings.put("key_store_password", PASSWORD);
        settings.put("alias", ALIAS);
        put(settings, "government", pki.government());
        put(settings, "national", pki.national());
        return Map.copyOf(settings);
    }

    private static void put(Map<String, String> settings, String prefix, TestHierarchy hierarchy) {
        Map<String, URI> services = Map.of(
                "tsa", hierarchy.tsa().uri(),
                "ocsp", hierarchy.ocsp().uri(),
                "crl", hierarchy.crls().uri());
        services.forEach((service, uri) -> settings.put(prefix + "_" + service + "_url", uri.toString()));
    }

    /**
     * Operations are {@code tsa}, {@code ocsp}, {@code crl}, {@code certificates} and {@code *}, of both hierarchies; only the next call
     * or every call can be struck.
     */
    @Override
    public void script(FaultLine line) {
        faults.add(line);
    }

    /** Heals the services and releases the signer's certificate; the files stay. */
    @Override
    public void reset() {
        faults.heal();
        signer.release();
    }

    @Override
    public void close() {
        pki.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the trust directory could not be deleted", e);
        }
    }
}
