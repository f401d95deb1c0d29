package vn.lienthong.signature.trust;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.lienthong.signature.revocation.RevocationData;

/** Which certificate is to be judged, for what, by which time and with what material from the document. Immutable. */
public final class PathQuestion {
    private final X509Certificate certificate;
    private final JudgingTimes times;
    private final AnchorRole purpose;
    private final List<X509Certificate> material;
    private final RevocationData evidence;
    private final PolicyInputs policies;
    private final String path;

    private PathQuestion(Builder builder) {
        this.certificate = builder.certificate;
        this.times = builder.times;
        this.purpose = builder.purpose;
        this.material = builder.material;
        this.evidence = builder.evidence;
        this.policies = builder.policies;
        this.path = builder.path;
    }

    public static Builder builder(X509Certificate certificate, JudgingTimes times) {
        return new Builder(certificate, times);
    }

    X509Certificate certificate() {
        return certificate;
    }

    JudgingTimes times() {
        return times;
    }

    AnchorRole purpose() {
        return purpose;
    }

    List<X509Certificate> material() {
        return material;
    }

    RevocationData evidence() {
        return evidence;
    }

    PolicyInputs policies() {
        return policies;
    }

    /** Where findings on the leaf stand. */
    String path() {
        return path;
    }

    /** Where findings on the n-th certificate of the path stand. */
    String path(int index) {
        return path.isEmpty() ? "path[" + index + "]" : path + ".path[" + index + "]";
    }

    /** Settings of a question. Not thread-safe. */
    public static final class Builder {
        private final X509Certificate certificate;
        private final JudgingTimes times;
        private AnchorRole purpose = AnchorRole.SIGNING;
        private List<X509Certificate> material = List.of();
        private RevocationData evidence = RevocationData.none();
        private PolicyInputs policies = PolicyInputs.NONE;
        private String path = "";

        private Builder(X509Certificate certificate, JudgingTimes times) {
            this.certificate = Objects.requireNonNull(certificate, "certificate");
            this.times = Objects.requireNonNull(times, "times");
        }

        /** What the anchor must be allowed to vouch for; signing unless said otherwise. */
        public Builder purpose(AnchorRole role) {
            this.purpose = role;
            return this;
        }

        /** Certificates from the document: material for paths, they give no trust. */
        public Builder material(Collection<X509Certificate> certificates) {
            this.material = List.copyOf(certificates);
            return this;
        }

        /** Lists and answers from the document. */
        public Builder evidence(RevocationData data) {
            this.evidence = data;
            return this;
        }

        public Builder policies(PolicyInputs inputs) {
            this.policies = inputs;
            return this;
        }

        /** The path of the signature in the report, for example {@code signatures[0]}. */
        public Builder at(String reportPath) {
            this.path = reportPath;
            return this;
        }

        public PathQuestion build() {
            return new PathQuestion(this);
        }
    }
}
