package vn.lienthong.signature.pdf;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.pdf.visible.VisibleSignature;

/** What one signature is to be: level, place, words. Immutable. */
public final class PdfSigning {
    private final PadesLevel level;
    private final @Nullable String field;
    private final @Nullable String reason;
    private final @Nullable String location;
    private final @Nullable String contact;
    private final @Nullable Certification certification;
    private final @Nullable VisibleSignature appearance;

    private PdfSigning(Builder builder) {
        this.level = builder.level;
        this.field = builder.field;
        this.reason = builder.reason;
        this.location = builder.location;
        this.contact = builder.contact;
        this.certification = builder.certification;
        this.appearance = builder.appearance;
    }

    public static Builder builder(PadesLevel level) {
        return new Builder(level);
    }

    /** An invisible approval signature. */
    public static PdfSigning invisible(PadesLevel level) {
        return builder(level).build();
    }

    public PadesLevel level() {
        return level;
    }

    /** An existing empty field to be signed; empty for a new field. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> location() {
        return Optional.ofNullable(location);
    }

    public Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    /** Empty for an approval signature, the rule for agencies' documents. */
    public Optional<Certification> certification() {
        return Optional.ofNullable(certification);
    }

    /** What is seen on the page; empty for an invisible signature. */
    public Optional<VisibleSignature> appearance() {
        return Optional.ofNullable(appearance);
    }

    /** Gathers what a signature is to be. Not thread-safe. */
    public static final class Builder {
        private final PadesLevel level;
        private @Nullable String field;
        private @Nullable String reason;
        private @Nullable String location;
        private @Nullable String contact;
        private @Nullable Certification certification;
        private @Nullable VisibleSignature appearance;

        private Builder(PadesLevel level) {
            this.level = Objects.requireNonNull(level, "level");
        }

        /** Signs this existing, empty field instead of a new one. The name is the whole one, periods included. */
        public Builder field(String name) {
            this.field = Objects.requireNonNull(name, "name");
            return this;
        }

        /** {@code /Reason}: why, in the signer's words. */
        public Builder reason(String text) {
            this.reason = Objects.requireNonNull(text, "text");
            return this;
        }

        /** {@code /Location}: where. */
        public Builder location(String text) {
            this.location = Objects.requireNonNull(text, "text");
            return this;
        }

        /** {@code /ContactInfo}: how to reach the signer. */
        public Builder contact(String text) {
            this.contact = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Certifies the document, which only its first signature can. */
        public Builder certify(Certification allowed) {
            this.certification = Objects.requireNonNull(allowed, "allowed");
            return this;
        }

        /** Shows the signature on a page. */
        public Builder show(VisibleSignature value) {
            this.appearance = Objects.requireNonNull(value, "value");
            return this;
        }

        public PdfSigning build() {
            return new PdfSigning(this);
        }
    }
}
