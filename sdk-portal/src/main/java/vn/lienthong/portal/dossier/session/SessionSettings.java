package vn.lienthong.portal.dossier.session;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import vn.lienthong.core.http.ExchangeLimits;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.privacy.Secret;

/**
 * Where the portal is for one agency and how it is reached; all of it is the agency's own configuration, nothing is shipped.
 * Immutable. Prints no address and no secret.
 */
public final class SessionSettings {
    private final Builder settings;

    private SessionSettings(Builder builder) {
        this.settings = builder;
    }

    /**
     * @param addresses of the login and of the business operations
     * @param destination which system the platform must call, header {@code dstcode}
     * @param agency the caller, wire {@code madonvi}
     */
    public static Builder builder(Addresses addresses, String destination, AgencyCode agency, Account account) {
        return new Builder(addresses, destination, agency, account);
    }

    Addresses addresses() {
        return settings.addresses;
    }

    String destination() {
        return settings.destination;
    }

    AgencyCode agency() {
        return settings.agency;
    }

    Account account() {
        return settings.account;
    }

    public SessionProfile profile() {
        return settings.profile;
    }

    Duration sessionAge() {
        return settings.sessionAge;
    }

    ExchangeLimits limits() {
        return settings.limits;
    }

    @Override
    public String toString() {
        return "SessionSettings[" + settings.agency + ", " + settings.profile.name() + "]";
    }

    /**
     * @param login {@code adapter_url} with {@code auth_endpoint}
     * @param integration {@code adapter_url} with {@code integration_endpoint}
     */
    public record Addresses(URI login, URI integration) {
        public Addresses {
            Objects.requireNonNull(login, "login");
            Objects.requireNonNull(integration, "integration");
        }

        /** Puts the adapter's address and the two end-point settings together as they are configured today: {@code {url}{endpoint}}. */
        public static Addresses of(String adapterUrl, String authEndpoint, String integrationEndpoint) {
            return new Addresses(URI.create(adapterUrl + authEndpoint), URI.create(adapterUrl + integrationEndpoint));
        }
    }

    /** Who logs in. */
    public record Account(String username, Secret password) {
        public Account {
            Objects.requireNonNull(username, "username");
            Objects.requireNonNull(password, "password");
        }
    }

    /** Gathers settings. Not thread-safe; every build takes a copy. */
    public static final class Builder {
        private final Addresses addresses;
        private final String destination;
        private final AgencyCode agency;
        private final Account account;
        private SessionProfile profile = SessionProfile.standard();
        private Duration sessionAge = Duration.ofMinutes(30);
        private ExchangeLimits limits = ExchangeLimits.DEFAULT;

        private Builder(Addresses addresses, String destination, AgencyCode agency, Account account) {
            this.addresses = Objects.requireNonNull(addresses, "addresses");
            this.destination = Objects.requireNonNull(destination, "destination");
            this.agency = Objects.requireNonNull(agency, "agency");
            this.account = Objects.requireNonNull(account, "account");
        }

        private Builder(Builder other) {
            this(other.addresses, other.destination, other.agency, other.account);
            this.profile = other.profile;
            this.sessionAge = other.sessionAge;
            this.limits = other.limits;
        }

        public Builder profile(SessionProfile value) {
            this.profile = value;
            return this;
        }

        /** At which age a session is renewed in any case; 30 minutes by default, for no life time is documented. */
        public Builder sessionAge(Duration value) {
            this.sessionAge = value;
            return this;
        }

        /** Time and size of each call. */
        public Builder limits(ExchangeLimits value) {
            this.limits = value;
            return this;
        }

        public SessionSettings build() {
            return new SessionSettings(new Builder(this));
        }
    }
}
