package vn.lienthong.core.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.core.error.ConfigurationException;

/**
 * {@link Transport} over Apache HttpClient 5 classic: one pool of connections, blocking, at home on virtual threads. Starts one daemon
 * thread, which breaks off exchanges that run past their deadline; none per call. Thread-safe; close it once, at the end.
 */
public final class HttpTransport implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(HttpTransport.class);

    private final CloseableHttpClient client;
    private final DeadlineWatch watch = new DeadlineWatch();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean plainHttpTold = new AtomicBoolean();
    private final boolean plainHttpAllowed;

    private HttpTransport(Builder builder) {
        this.plainHttpAllowed = builder.plainHttpAllowed;
        this.client = client(builder);
    }

    /** TLS of the platform, 32 connections a host, no plain HTTP. */
    public static HttpTransport create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public HttpAnswer exchange(HttpRequest request, ExchangeLimits limits) {
        if (closed.get()) {
            throw new ConfigurationException(HttpMessage.CLOSED);
        }
        HttpHost target = target(request.uri());
        Exchange exchange = new Exchange(request, limits);
        exchange.watchedBy(watch);
        try {
            HttpClientContext context = HttpClientContext.create();
            context.setAttribute(Exchange.ATTRIBUTE, exchange);
            context.setRequestConfig(config(limits));
            ClassicHttpResponse response = client.executeOpen(target, exchange.wireRequest(), context);
            return exchange.answer(response);
        } catch (IOException e) {
            throw exchange.failure(e);
        } catch (RuntimeException e) {
            exchange.abandon();
            throw e;
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            watch.close();
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private HttpHost target(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean plain = scheme.equals("http");
        if ((!plain && !scheme.equals("https"))
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null) {
            throw new ConfigurationException(HttpMessage.ADDRESS);
        }
        if (plain && !plainHttpAllowed) {
            throw new ConfigurationException(HttpMessage.PLAIN_HTTP, uri.getHost());
        }
        if (plain && plainHttpTold.compareAndSet(false, true)) {
            LOG.warn("plain HTTP is in use by explicit configuration, first for host {}", uri.getHost());
        }
        return new HttpHost(scheme, uri.getHost(), uri.getPort());
    }

    private static RequestConfig config(ExchangeLimits limits) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(limits.connect()))
                .setResponseTimeout(timeout(limits.read()))
                .setHardCancellationEnabled(true)
                .setRedirectsEnabled(false)
                .setExpectContinueEnabled(false)
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(Math.max(1, duration.toMillis()));
    }

    private static CloseableHttpClient client(Builder builder) {
        PoolingHttpClientConnectionManager pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(builder.connectionsPerHost)
                .setMaxConnTotal(builder.connectionsPerHost * 8)
                .setTlsSocketStrategy(ClientTlsStrategyBuilder.create()
                        .setSslContext(builder.tls.context())
                        .setTlsVersions(TLS.V_1_3, TLS.V_1_2)
                        .buildClassic())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(builder.connectTimeout))
                        .setSocketTimeout(timeout(ExchangeLimits.DEFAULT.read()))
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                        .setTimeToLive(TimeValue.ofMinutes(10))
                        .build())
                .setDnsResolver(new RuledResolver(builder.addressRule))
                .build();
        HttpClientBuilder client = HttpClients.custom()
                .setConnectionManager(pool)
                .setUserAgent("LienThong-SDK")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .addExecInterceptorAfter(ChainElement.CONNECT.name(), "sent", Exchange::markConnected)
                .evictIdleConnections(TimeValue.ofMinutes(1));
        URI proxy = builder.proxy;
        if (proxy != null) {
            client.setProxy(new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort()));
        }
        return client.build();
    }

    /** Settings of a transport. Not thread-safe. */
    public static final class Builder {
        private TlsSettings tls = TlsSettings.platform();
        private boolean plainHttpAllowed;
        private int connectionsPerHost = 32;
        private Duration connectTimeout = ExchangeLimits.DEFAULT.connect();
        private @Nullable URI proxy;
        private AddressRule addressRule = (host, address) -> true;

        private Builder() {}

        public Builder tls(TlsSettings settings) {
            this.tls = settings;
            return this;
        }

        /**
         * Consents to addresses that begin with {@code http://}. The adapters of the document axis are mostly reached so, inside an
         * agency's private network; secrets and papers then travel in clear text. Logged once.
         */
        public Builder allowPlainHttp() {
            this.plainHttpAllowed = true;
            return this;
        }

        /** The most connections to one host at a time; further callers wait. */
        public Builder connectionsPerHost(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("connectionsPerHost " + count);
            }
            this.connectionsPerHost = count;
            return this;
        }

        /** How long one attempt to connect may take. */
        public Builder connectTimeout(Duration duration) {
            this.connectTimeout = duration;
            return this;
        }

        /** An HTTP proxy, {@code http://host:port}. */
        public Builder proxy(URI address) {
            this.proxy = address;
            return this;
        }

        /** Which network addresses may be connected to; all unless said otherwise. Behind a proxy it sees the proxy's address. */
        public Builder addresses(AddressRule rule) {
            this.addressRule = rule;
            return this;
        }

        public HttpTransport build() {
            return new HttpTransport(this);
        }
    }
}
