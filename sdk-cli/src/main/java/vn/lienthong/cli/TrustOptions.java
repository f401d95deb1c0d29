package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.revocation.RevocationFolder;
import vn.lienthong.signature.trust.TrustStore;

/** Whom to trust and what is in hand about revocation. In a batch, folders that did not change are read once. */
final class TrustOptions {
    @Option(
            names = "--trust",
            paramLabel = "DIR",
            description = "Anchors, PEM or DER; government/ and national/ name the hierarchy. May be repeated.")
    List<Path> trust = new ArrayList<>();

    @Option(names = "--intermediates", paramLabel = "DIR", description = "Certificates that help to reach an anchor.")
    List<Path> intermediates = new ArrayList<>();

    @Option(names = "--crl", paramLabel = "DIR", description = "Revocation lists.")
    List<Path> crl = new ArrayList<>();

    @Option(names = "--ocsp", paramLabel = "DIR", description = "OCSP answers.")
    List<Path> ocsp = new ArrayList<>();

    @Option(names = "--at", paramLabel = "INSTANT", description = "The instant the question is about; by default now.")
    @Nullable
    String at;

    private final Recent<Stamps, TrustStore> stores = new Recent<>();
    private final Recent<Stamps, RevocationData> evidence = new Recent<>();

    private final FolderStamps stamps = new FolderStamps();

    private record Stamps(List<FolderStamps.Stamp> first, List<FolderStamps.Stamp> second) {}

    /** The same object as long as its folders are the same. */
    TrustStore store(SdkClock clock) throws IOException {
        requireThere(trust, "--trust");
        requireThere(intermediates, "--intermediates");
        return stores.get(stamps(trust, intermediates, clock), () -> TrustStore.ofFolders(trust, intermediates));
    }

    /** The same object as long as its folders are the same. */
    RevocationData evidence(SdkClock clock) throws IOException {
        requireThere(crl, "--crl");
        requireThere(ocsp, "--ocsp");
        return evidence.get(stamps(crl, ocsp, clock), this::readEvidence);
    }

    Instant at(SdkClock clock) {
        return at == null ? clock.now() : Arguments.instant(at);
    }

    private Stamps stamps(List<Path> first, List<Path> second, SdkClock clock) throws IOException {
        return new Stamps(stamps.of(first, clock), stamps.of(second, clock));
    }

    private RevocationData readEvidence() {
        RevocationData data = RevocationData.none();
        for (Path folder : crl) {
            data = data.plus(RevocationFolder.read(folder, null));
        }
        for (Path folder : ocsp) {
            data = data.plus(RevocationFolder.read(null, folder));
        }
        return data;
    }

    private static void requireThere(List<Path> folders, String option) throws IOException {
        for (Path folder : folders) {
            if (!Files.exists(folder)) {
                throw new NoSuchFileException(option);
            }
        }
    }
}
