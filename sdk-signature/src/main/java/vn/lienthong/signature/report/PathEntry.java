package vn.lienthong.signature.report;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of the path, leaf first.
 *
 * @param subject its name, identifiers of persons masked
 * @param issuer its issuer's name
 * @param sha256 its fingerprint
 * @param status what is known about revocation
 * @param statusSource {@code OCSP} or {@code CRL}
 * @param statusTime when the source spoke
 */
public record PathEntry(
        String subject,
        String issuer,
        String sha256,
        Status status,
        @Nullable String statusSource,
        @Nullable Instant statusTime) {
    public PathEntry {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(status, "status");
    }

    /** Revocation status. */
    public enum Status {
        GOOD("good"),
        REVOKED("revoked"),
        HOLD("hold"),
        UNKNOWN("unknown"),
        NONE("none");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The word of the report. */
        public String word() {
            return word;
        }
    }
}
