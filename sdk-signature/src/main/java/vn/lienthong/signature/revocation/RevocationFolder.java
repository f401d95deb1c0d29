package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.UnreadableInputException;

/** Reads folders of revocation lists and OCSP answers, as {@code --crl DIR} and {@code --ocsp DIR} give them. */
public final class RevocationFolder {
    private static final long MAX_LIST = 20L << 20;
    private static final long MAX_ANSWER = 1L << 20;

    private RevocationFolder() {}

    /**
     * Reads every file in the folders, not below them.
     *
     * @param lists folder, or single file, of revocation lists; null for none
     * @param answers folder, or single file, of OCSP answers; null for none
     * @throws UnreadableInputException when a folder cannot be opened; a file that is no evidence is only counted
     */
    public static RevocationData read(@Nullable Path lists, @Nullable Path answers) {
        RevocationData.Builder data = RevocationData.builder();
        if (lists != null) {
            each(lists, MAX_LIST, data, data::crl);
        }
        if (answers != null) {
            each(answers, MAX_ANSWER, data, data::ocsp);
        }
        return data.build();
    }

    private interface Taker {
        RevocationData.Builder take(byte[] bytes, Origin origin);
    }

    private static void each(Path folder, long limit, RevocationData.Builder data, Taker taker) {
        for (Path file : files(folder)) {
            try {
                if (Files.size(file) > limit) {
                    data.unreadable(1);
                } else {
                    taker.take(Files.readAllBytes(file), Origin.FILE);
                }
            } catch (IOException e) {
                data.unreadable(1);
            }
        }
    }

    private static List<Path> files(Path folder) {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UnreadableInputException(RevocationMessage.FOLDER, String.valueOf(folder.getFileName()));
        }
    }
}
