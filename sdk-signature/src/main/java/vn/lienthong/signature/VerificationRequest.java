package vn.lienthong.signature;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;

/** A document to verify and what is asked of it. Immutable. */
public final class VerificationRequest {
    private final Content content;
    private final @Nullable String name;
    private final @Nullable Instant at;
    private final @Nullable Expectation expectation;

    private VerificationRequest(Builder builder) {
        this.content = builder.content;
        this.name = builder.name;
        this.at = builder.at;
        this.expectation = builder.expectation;
    }

    /** @param content the document; read once or twice, so a one-time content is copied to a temporary file first */
    public static Builder builder(Content content) {
        return new Builder(content);
    }

    Content content() {
        return content;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    Instant at() {
        return at;
    }

    @Nullable
    Expectation expectation() {
        return expectation;
    }

    /** Settings of a request. Not thread-safe. */
    public static final class Builder {
        private final Content content;
        private @Nullable String name;
        private @Nullable Instant at;
        private @Nullable Expectation expectation;

        private Builder(Content content) {
            this.content = Objects.requireNonNull(content, "content");
        }

        /** Name for the report, without a path. */
        public Builder name(String shown) {
            this.name = shown;
            return this;
        }

        /** The instant for which the verdict is asked; now unless said otherwise. */
        public Builder at(Instant instant) {
            this.at = instant;
            return this;
        }

        public Builder expectation(Expectation asked) {
            this.expectation = asked;
            return this;
        }

        public VerificationRequest build() {
            return new VerificationRequest(this);
        }
    }
}
