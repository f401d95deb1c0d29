package vn.lienthong.signature.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;

/**
 * What is known of a certificate's revocation.
 *
 * @param value the answer
 * @param source what gave it; null when nothing did
 * @param statusTime as of when, the answer's thisUpdate; null when nothing answered
 * @param revocation set exactly when revoked or on hold
 * @param findings why there is no answer, and what happened to look-ups; empty for a usable answer
 * @param evidence what the answer rests on
 */
public record CertificateStatus(
        Value value,
        @Nullable Source source,
        @Nullable Instant statusTime,
        @Nullable Revocation revocation,
        Findings findings,
        List<EvidenceItem> evidence) {
    /** The answers of the report. */
    public enum Value {
        GOOD,
        REVOKED,
        HOLD,
        /** A responder said that it does not know the certificate. */
        UNKNOWN,
        /** Nothing usable was found. */
        NONE;

        /** The word of the report. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What gave the answer. */
    public enum Source {
        CRL,
        OCSP
    }

    public CertificateStatus {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(findings, "findings");
        evidence = List.copyOf(evidence);
    }

    /** Of an anchor, or of a responder that need not be asked about. */
    public static CertificateStatus none(Findings findings) {
        return new CertificateStatus(Value.NONE, null, null, null, findings, List.of());
    }

    static CertificateStatus of(
            @Nullable Revocation revocation, Source source, Instant statusTime, List<EvidenceItem> evidence) {
        Value value = revocation == null ? Value.GOOD : revocation.isHold() ? Value.HOLD : Value.REVOKED;
        return new CertificateStatus(value, source, statusTime, revocation, Findings.none(), evidence);
    }

    CertificateStatus with(Findings more) {
        return new CertificateStatus(value, source, statusTime, revocation, findings.plus(more), evidence);
    }

    boolean isUsable() {
        return value == Value.GOOD || value == Value.REVOKED || value == Value.HOLD;
    }
}
