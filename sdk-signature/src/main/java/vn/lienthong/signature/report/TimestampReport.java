package vn.lienthong.signature.report;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.rule.Verdict;

/**
 * A time stamp that belongs to a signature.
 *
 * @param kind what it was made over
 * @param time what it says; null when it cannot be read
 * @param authority the common name of its authority
 * @param verdict VALID only when it proves its time
 */
public record TimestampReport(
        Kind kind, @Nullable Instant time, @Nullable String authority, Verdict verdict) {
    public TimestampReport {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(verdict, "verdict");
    }

    /** What a time stamp was made over. */
    public enum Kind {
        SIGNATURE("signature"),
        DOCUMENT("document"),
        ARCHIVE("archive"),
        CONTENT("content");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word of the report. */
        public String word() {
            return word;
        }
    }
}
