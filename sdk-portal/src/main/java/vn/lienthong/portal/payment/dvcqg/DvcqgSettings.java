package vn.lienthong.portal.payment.dvcqg;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.auth.TokenIssuer;
import vn.lienthong.core.http.ExchangeLimits;

/**
 * Where the platform is for one agency and what is agreed with it; nothing is shipped. Lists the specification leaves open are settings
 * with the only values ever seen as defaults (payment 9). Immutable. Prints no address and no secret.
 */
public final class DvcqgSettings {
    private final Builder settings;

    private DvcqgSettings(Builder builder) {
        this.settings = builder;
    }

    public static Builder builder(Partner partner, Addresses addresses) {
        return new Builder(partner, addresses);
    }

    Partner partner() {
        return settings.partner;
    }

    Addresses addresses() {
        return settings.addresses;
    }

    String version() {
        return settings.version;
    }

    String channel() {
        return settings.channel;
    }

    String device() {
        return settings.device;
    }

    Set<String> definiteRefusals() {
        return settings.definiteRefusals;
    }

    @Nullable
    TokenIssuer gatewayTokens() {
        return settings.gatewayTokens;
    }

    ExchangeLimits limits() {
        return settings.limits;
    }

    @Override
    public String toString() {
        return "DvcqgSettings[" + settings.partner.code() + ", " + settings.version + "]";
    }

    /** Full addresses of the two calls. */
    public record Addresses(URI init, URI query) {
        public Addresses {
            Objects.requireNonNull(init, "init");
            Objects.requireNonNull(query, "query");
        }
    }

    /** Gathers settings. Not thread-safe; every build takes a copy. */
    public static final class Builder {
        private final Partner partner;
        private final Addresses addresses;
        private String version = "1.0.6";
        private String channel = "1";
        private String device = "1";
        private Set<String> definiteRefusals = Set.of();
        private @Nullable TokenIssuer gatewayTokens;
        private ExchangeLimits limits = ExchangeLimits.DEFAULT.withMaxAnswerBytes(1 << 20);

        private Builder(Partner partner, Addresses addresses) {
            this.partner = Objects.requireNonNull(partner, "partner");
            this.addresses = Objects.requireNonNull(addresses, "addresses");
        }

        private Builder(Builder other) {
            this(other.partner, other.addresses);
            this.version = other.version;
            this.channel = other.channel;
            this.device = other.device;
            this.definiteRefusals = other.definiteRefusals;
            this.gatewayTokens = other.gatewayTokens;
            this.limits = other.limits;
        }

        /** Wire {@code PhienBan}; {@code 1.0.6} by default. */
        public Builder version(String value) {
            this.version = value;
            return this;
        }

        /** Wire {@code MaKenhThanhToan} and {@code MaThietBi}; {@code 1} each by default. */
        public Builder channelAndDevice(String channelCode, String deviceCode) {
            this.channel = channelCode;
            this.device = deviceCode;
            return this;
        }

        /**
         * Values of {@code MaLoi} that surely mean that no transaction was opened. None by default, for the list is not public: every
         * refusal of an INIT then counts as unknown and is cleared by a QUERY (payment 7).
         */
        public Builder definiteRefusals(Set<String> codes) {
            this.definiteRefusals = Set.copyOf(codes);
            return this;
        }

        /** Tokens for a provincial gateway on the way ({@code Authorization: Bearer}); none by default. */
        public Builder gatewayTokens(TokenIssuer value) {
            this.gatewayTokens = value;
            return this;
        }

        public Builder limits(ExchangeLimits value) {
            this.limits = value;
            return this;
        }

        public DvcqgSettings build() {
            return new DvcqgSettings(new Builder(this));
        }
    }
}
