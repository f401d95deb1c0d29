package vn.lienthong.signature.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times of a signature.
 *
 * @param claimed what the signer wrote; proves nothing
 * @param proven what trusted time-stamp authorities wrote, the earliest
 * @param validAtSigning whether the certificate was in its period and neither revoked nor on hold at the control time; null when unknown
 */
public record TimeReport(
        @Nullable Instant claimed,
        @Nullable Instant proven,
        @Nullable Boolean validAtSigning) {}
