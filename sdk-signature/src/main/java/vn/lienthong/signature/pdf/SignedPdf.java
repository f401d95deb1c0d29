package vn.lienthong.signature.pdf;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.key.SignatureAlgorithm;
import vn.lienthong.signature.time.TimestampToken;

/**
 * A PDF that was signed.
 *
 * @param file the signed file
 * @param level the level reached
 * @param field name of the signature field
 * @param claimedTime the time the signature states, to the second
 * @param algorithm the algorithm used
 * @param timestamp the time stamp; null at level B-B
 * @param findings warnings: no status, active content, picture not as the rule wants it
 */
public record SignedPdf(
        Path file,
        PadesLevel level,
        String field,
        Instant claimedTime,
        SignatureAlgorithm algorithm,
        @Nullable TimestampToken timestamp,
        Findings findings) {
    /** Masks the file's name, which may tell of people. */
    @Override
    public String toString() {
        return "SignedPdf[" + level.label() + ", " + field + ", " + claimedTime + "]";
    }
}
