package vn.lienthong.signature.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The document that was verified.
 *
 * @param name its name without a path, when the caller gave one
 * @param sha256 lower-case hex of its SHA-256
 * @param size bytes
 * @param format null when it was not recognised
 * @param revisions number of states a PDF holds; 1 for other formats
 */
public record DocumentInfo(
        @Nullable String name,
        String sha256,
        long size,
        @Nullable DocumentFormat format,
        int revisions) {
    public DocumentInfo {
        Objects.requireNonNull(sha256, "sha256");
    }
}
