package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.core.time.SdkClock;

/**
 * Tells whether folders are as they were, by the names, sizes and times of their files. Looks at a folder once a second at most, so that
 * thousands of lines of a batch do not list it thousands of times. Not thread-safe.
 */
final class FolderStamps {
    private static final int DEPTH = 3;
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Recent<Path, Looked> looked = new Recent<>();

    /** What a folder held. Equal stamps mean that nothing has to be read again. */
    record Stamp(Path folder, long files, long fingerprint) {}

    private record Looked(Stamp stamp, long at) {}

    List<Stamp> of(List<Path> folders, SdkClock clock) throws IOException {
        List<Stamp> stamps = new ArrayList<>();
        for (Path folder : folders) {
            Looked last = looked.get(folder);
            if (last == null || clock.nanoTime() - last.at() > FRESH) {
                last = new Looked(look(folder), clock.nanoTime());
                looked.put(folder, last);
            }
            stamps.add(last.stamp());
        }
        return stamps;
    }

    private static Stamp look(Path folder) throws IOException {
        long files = 0;
        long fingerprint = 0;
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files++;
                // A sum, since the order of a folder's files is nobody's promise.
                fingerprint += file.hashCode() * 31L
                        + Files.getLastModifiedTime(file).toMillis() * 1_000_003L
                        + Files.size(file) * 7_919L;
            }
        }
        return new Stamp(folder, files, fingerprint);
    }
}
