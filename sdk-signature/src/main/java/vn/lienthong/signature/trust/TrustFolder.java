package vn.lienthong.signature.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.signature.cert.CertificateReader;
import vn.lienthong.signature.cert.Fingerprint;

/** Reads trust stores from folders. Files that are not named like certificates are passed over. */
final class TrustFolder {
    private static final Set<String> EXTENSIONS = Set.of("pem", "crt", "cer", "der", "p7b", "p7c");
    private static final int VERSION_LENGTH = 16;

    private TrustFolder() {}

    static TrustStore read(List<Path> trust, List<Path> intermediates) {
        String id = trust.stream()
                .map(folder ->
                        String.valueOf(folder.toAbsolutePath().normalize().getFileName()))
                .collect(Collectors.joining("+"));
        TrustStore.Builder store = TrustStore.builder(id);
        for (Path folder : trust) {
            hierarchy(folder, Hierarchy.PRIVATE, store);
            for (Hierarchy named : List.of(Hierarchy.GOVERNMENT, Hierarchy.NATIONAL, Hierarchy.FOREIGN)) {
                Path below = folder.resolve(named.name().toLowerCase(Locale.ROOT));
                if (Files.isDirectory(below)) {
                    hierarchy(below, named, store);
                }
            }
        }
        intermediates.forEach(folder -> store.intermediates(certificates(folder)));
        return store.build();
    }

    static String versionOf(List<Anchor> anchors) {
        String pins = anchors.stream()
                .map(anchor -> anchor.hierarchy()
                        + anchor.sha256()
                        + anchor.roles().stream().sorted().toList())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(pins.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_LENGTH);
    }

    private static void hierarchy(Path folder, Hierarchy hierarchy, TrustStore.Builder store) {
        certificates(folder).forEach(certificate -> store.anchor(Anchor.of(certificate, hierarchy)));
        Path stamps = folder.resolve("tsa");
        if (Files.isDirectory(stamps)) {
            certificates(stamps)
                    .forEach(certificate -> store.anchor(Anchor.of(certificate, hierarchy, AnchorRole.TSA)));
        }
    }

    private static List<X509Certificate> certificates(Path folder) {
        List<X509Certificate> found = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                found.addAll(CertificateReader.read(file));
            } catch (UnreadableInputException e) {
                throw new ConfigurationException(TrustMessage.FILE, String.valueOf(file.getFileName()));
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(TrustFolder::isCertificate)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ConfigurationException(TrustMessage.FOLDER, String.valueOf(folder.getFileName()));
        }
    }

    private static boolean isCertificate(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
