package vn.lienthong.exchange.axis.adapter;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.exchange.axis.AxisError;
import vn.lienthong.exchange.axis.RefusalReason;

/**
 * How one system reaches its adapter. What the interface leaves open is a switch here, with the value that accepted traffic shows.
 * Immutable; prints no secret.
 */
public final class AdapterSettings {
    static final Map<String, RefusalReason> KNOWN_CODES = Map.of(
            "10", RefusalReason.INVALID_MESSAGE,
            "18", RefusalReason.RECIPIENT_UNKNOWN,
            "19", RefusalReason.SENDER_NOT_REGISTERED,
            "21", RefusalReason.INVALID_MESSAGE,
            "22", RefusalReason.INVALID_MESSAGE,
            "23", RefusalReason.RECIPIENT_LOCKED);

    private final URI baseUri;
    private final String systemId;
    private final Secret secret;
    private final Set<AgencyCode> units;
    private final HashFileForm hashFileForm;
    private final boolean appendCrLf;
    private final String updateStatusIdHeader;
    private final FetchMode fetchMode;
    private final boolean production;
    private final long maxMessageBytes;
    private final Duration messageTimeout;
    private final Map<String, RefusalReason> codes;

    private AdapterSettings(Builder builder) {
        this.baseUri = builder.baseUri;
        this.systemId = builder.systemId;
        this.secret = builder.secret;
        this.units = Set.copyOf(builder.units);
        this.hashFileForm = builder.hashFileForm;
        this.appendCrLf = builder.appendCrLf;
        this.updateStatusIdHeader = builder.updateStatusIdHeader;
        this.fetchMode = builder.fetchMode;
        this.production = builder.production;
        this.maxMessageBytes = builder.maxMessageBytes;
        this.messageTimeout = builder.messageTimeout;
        this.codes = Map.copyOf(builder.codes);
    }

    /**
     * @param baseUri the adapter's address without the operation, for example {@code http://adapter:8080/XrdAdapter/adapter}; plain HTTP
     *     must in addition be allowed at the transport
     * @param systemId the connected system's id
     * @param secret its secret, used as text
     * @param unit the unit messages are sent for
     */
    public static Builder builder(URI baseUri, String systemId, Secret secret, AgencyCode unit) {
        return new Builder(baseUri, systemId, secret, unit);
    }

    URI operation(String name) {
        String base = baseUri.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + name);
    }

    RequestSigning signing() {
        return new RequestSigning(systemId, secret);
    }

    Set<AgencyCode> units() {
        return units;
    }

    HashFileForm hashFileForm() {
        return hashFileForm;
    }

    boolean appendsCrLf() {
        return appendCrLf;
    }

    String updateStatusIdHeader() {
        return updateStatusIdHeader;
    }

    FetchMode fetchMode() {
        return fetchMode;
    }

    boolean isProduction() {
        return production;
    }

    long maxMessageBytes() {
        return maxMessageBytes;
    }

    Duration messageTimeout() {
        return messageTimeout;
    }

    Map<String, RefusalReason> codes() {
        return codes;
    }

    @Override
    public String toString() {
        return "AdapterSettings[" + baseUri.getHost() + ", " + systemId + "]";
    }

    /** Gathers the settings. Not thread-safe. */
    public static final class Builder {
        private final URI baseUri;
        private final String systemId;
        private final Secret secret;
        private final Set<AgencyCode> units = new HashSet<>();
        private HashFileForm hashFileForm = HashFileForm.VENDOR;
        private boolean appendCrLf = true;
        private String updateStatusIdHeader = "docid";
        private FetchMode fetchMode = FetchMode.GET_EDOC;
        private boolean production;
        private long maxMessageBytes = 50L << 20;
        private Duration messageTimeout = Duration.ofSeconds(60);
        private Map<String, RefusalReason> codes = KNOWN_CODES;

        private Builder(URI baseUri, String systemId, Secret secret, AgencyCode unit) {
            if (baseUri.getHost() == null || baseUri.getRawQuery() != null || baseUri.getRawFragment() != null) {
                throw new ConfigurationException(AxisError.ADDRESS);
            }
            this.baseUri = baseUri;
            this.systemId = Objects.requireNonNull(systemId, "systemId");
            this.secret = Objects.requireNonNull(secret, "secret");
            units.add(unit);
        }

        /** Adds another unit this system may send for. */
        public Builder unit(AgencyCode value) {
            units.add(value);
            return this;
        }

        /** {@code VENDOR} unless set. */
        public Builder hashFileForm(HashFileForm value) {
            this.hashFileForm = value;
            return this;
        }

        /** Whether CR LF follows the file; true unless set. The hash never covers it. */
        public Builder appendCrLf(boolean value) {
            this.appendCrLf = value;
            return this;
        }

        /** The header that names the item in {@code updateStatus}: {@code docid} unless set; {@code docId} is also seen. */
        public Builder updateStatusIdHeader(String value) {
            if (!value.equalsIgnoreCase("docid")) {
                throw new IllegalArgumentException("docid or docId");
            }
            this.updateStatusIdHeader = value;
            return this;
        }

        /** {@code GET_EDOC} unless set. */
        public Builder fetchMode(FetchMode value) {
            this.fetchMode = value;
            return this;
        }

        /** Marks the real environment: test codes ({@code vxp.saas.*}) are then refused. */
        public Builder production() {
            this.production = true;
            return this;
        }

        /** The largest message sent or fetched; 50 MiB unless set. */
        public Builder maxMessageBytes(long value) {
            this.maxMessageBytes = value;
            return this;
        }

        /** How long sending or fetching one message may take; 60 s unless set. Other calls take 30 s at the most. */
        public Builder messageTimeout(Duration value) {
            this.messageTimeout = value;
            return this;
        }

        /** What the axis' error codes mean; replaces the table that is known. */
        public Builder codes(Map<String, RefusalReason> value) {
            this.codes = Map.copyOf(value);
            return this;
        }

        public AdapterSettings build() {
            return new AdapterSettings(this);
        }
    }
}
