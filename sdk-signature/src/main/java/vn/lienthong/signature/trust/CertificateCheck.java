package vn.lienthong.signature.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.revocation.RevocationChecker;
import vn.lienthong.signature.revocation.RevocationData;

/**
 * Looks at one certificate by itself: its path and its status at an instant ({@code lienthong cert check}). The instant counts as proven
 * (specification 7.7). Immutable, thread-safe.
 */
public final class CertificateCheck {
    private final SdkClock clock;
    private final PathValidator validator;
    private final PolicyInputs policies;

    private CertificateCheck(Builder builder) {
        this.clock = builder.clock;
        this.policies = builder.policies;
        PathValidator.Builder settings = PathValidator.builder(builder.trust, builder.clock)
                .profile(builder.profile)
                .evidence(builder.evidence);
        if (builder.revocation != null) {
            settings.revocation(builder.revocation);
        }
        this.validator = settings.build();
    }

    public static Builder builder(TrustStore trust, SdkClock clock) {
        return new Builder(trust, clock);
    }

    /** Judges the certificate as of now. */
    public PathReport check(X509Certificate certificate) {
        return check(certificate, clock.now());
    }

    /** Judges the certificate as of the instant. */
    public PathReport check(X509Certificate certificate, Instant at) {
        return validator.validate(PathQuestion.builder(certificate, JudgingTimes.at(at))
                .policies(policies)
                .build());
    }

    /** Settings of a check. Not thread-safe. */
    public static final class Builder {
        private final TrustStore trust;
        private final SdkClock clock;
        private PathProfile profile = PathProfile.NATIONAL;
        private PolicyInputs policies = PolicyInputs.NONE;
        private RevocationData evidence = RevocationData.none();
        private @Nullable RevocationChecker revocation;

        private Builder(TrustStore trust, SdkClock clock) {
            this.trust = Objects.requireNonNull(trust, "trust");
            this.clock = Objects.requireNonNull(clock, "clock");
        }

        /** {@link PathProfile#NATIONAL} unless said otherwise. */
        public Builder profile(PathProfile value) {
            this.profile = value;
            return this;
        }

        public Builder policies(PolicyInputs inputs) {
            this.policies = inputs;
            return this;
        }

        /** Lists and answers in hand. */
        public Builder evidence(RevocationData data) {
            this.evidence = data;
            return this;
        }

        /** Off-line unless said otherwise. */
        public Builder revocation(RevocationChecker checker) {
            this.revocation = checker;
            return this;
        }

        public CertificateCheck build() {
            return new CertificateCheck(this);
        }
    }
}
