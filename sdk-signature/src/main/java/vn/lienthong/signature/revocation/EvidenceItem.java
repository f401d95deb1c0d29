package vn.lienthong.signature.revocation;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;

/**
 * Something a verdict rests on, to be kept (TT 15/2025 Art. 5 and 6; specification 2.4).
 *
 * @param kind what it is
 * @param sha256 its fingerprint
 * @param origin where it came from
 * @param thisUpdate when it was issued; null of certificates
 * @param nextUpdate until when it is fresh; null when not stated
 * @param content its DER
 */
public record EvidenceItem(
        Kind kind,
        String sha256,
        Origin origin,
        @Nullable Instant thisUpdate,
        @Nullable Instant nextUpdate,
        Content content) {
    /** Kinds of evidence. */
    public enum Kind {
        CERTIFICATE,
        CRL,
        OCSP,
        /** A time-stamp token. */
        TST;

        /** The word of the report. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public EvidenceItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(content, "content");
    }
}
