package vn.lienthong.signature.pdf.structure;

import java.time.Duration;

/**
 * What a hostile file may cost (signature specification 7.10).
 *
 * @param maxFileBytes largest file
 * @param maxObjects highest object number
 * @param maxStreamBytes largest decoded stream held in memory
 * @param maxRatio decoded bytes per raw byte of a stream
 * @param maxRevisions most cross-reference sections
 * @param maxSignatures most signatures
 * @param maxTreeDepth deepest page or form tree
 * @param maxTime longest verification
 */
public record PdfLimits(
        long maxFileBytes,
        int maxObjects,
        int maxStreamBytes,
        int maxRatio,
        int maxRevisions,
        int maxSignatures,
        int maxTreeDepth,
        Duration maxTime) {

    /** 4 GiB, 8 million objects, 64 MiB a structural stream, ratio 1,000, 1,000 revisions, 500 signatures, depth 64, 60 s. */
    public static PdfLimits defaults() {
        return new PdfLimits(4L << 30, 8_000_000, 64 << 20, 1_000, 1_000, 500, 64, Duration.ofSeconds(60));
    }
}
