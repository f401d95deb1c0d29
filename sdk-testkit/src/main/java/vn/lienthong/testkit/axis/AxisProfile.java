package vn.lienthong.testkit.axis;

import java.time.Duration;

/**
 * What is not known of the axis, or differs, and a test may want to vary (document axis specification 4.2 and 9).
 *
 * @param fileHash which forms of {@code hash-file} are taken
 * @param lineEnd whether a CRLF must follow the file
 * @param timestampTolerance the most a {@code timestamp} may differ from the axis' clock, either way
 * @param signatureRefusal how a wrong signature is answered
 * @param failMembers what a refusal is made of
 * @param numbers how numbers are written
 */
public record AxisProfile(
        FileHash fileHash,
        LineEnd lineEnd,
        Duration timestampTolerance,
        SignatureRefusal signatureRefusal,
        FailMembers failMembers,
        Numbers numbers) {

    /** Both hash forms, CRLF or not, one hour, refusals as complete envelopes with status 200, natural numbers. */
    public static AxisProfile standard() {
        return new AxisProfile(
                FileHash.EITHER,
                LineEnd.OPTIONAL,
                Duration.ofHours(1),
                SignatureRefusal.ENVELOPE,
                FailMembers.ALL,
                Numbers.NATURAL);
    }

    public AxisProfile with(FileHash other) {
        return new AxisProfile(other, lineEnd, timestampTolerance, signatureRefusal, failMembers, numbers);
    }

    public AxisProfile with(LineEnd other) {
        return new AxisProfile(fileHash, other, timestampTolerance, signatureRefusal, failMembers, numbers);
    }

    public AxisProfile withTimestampTolerance(Duration other) {
        return new AxisProfile(fileHash, lineEnd, other, signatureRefusal, failMembers, numbers);
    }

    public AxisProfile with(SignatureRefusal other) {
        return new AxisProfile(fileHash, lineEnd, timestampTolerance, other, failMembers, numbers);
    }

    public AxisProfile with(FailMembers other) {
        return new AxisProfile(fileHash, lineEnd, timestampTolerance, signatureRefusal, other, numbers);
    }

    public AxisProfile with(Numbers other) {
        return new AxisProfile(fileHash, lineEnd, timestampTolerance, signatureRefusal, failMembers, other);
    }

    /** Forms of {@code hash-file}. */
    public enum FileHash {
        /** The leading zero of each byte is dropped. */
        VENDOR,
        /** 64 digits. */
        STRICT,
        /** Any of the two. */
        EITHER,
        /** Required but not looked at. */
        IGNORED
    }

    /** The CRLF behind the file. */
    public enum LineEnd {
        /** There or not; when the file itself ends with CRLF, the hash decides. */
        OPTIONAL,
        REQUIRED,
        /** Every byte of the body is the file's. */
        NONE
    }

    /** Answers to a wrong signature. */
    public enum SignatureRefusal {
        /** A FAIL envelope with status 200. */
        ENVELOPE,
        /** A FAIL envelope with status 401. */
        UNAUTHORIZED
    }

    /** Members of a FAIL envelope. */
    public enum FailMembers {
        ALL,
        /** Only {@code status} and {@code ErrorDesc}. */
        SOME_MISSING,
        /** {@code ErrorCode}, {@code data} and {@code DocId} are null. */
        SOME_NULL
    }

    /** Spelling of numbers. */
    public enum Numbers {
        /** {@code ErrorCode} is text; {@code count} and {@code version} are numbers. */
        NATURAL,
        /** The other way round. */
        SWAPPED
    }
}
