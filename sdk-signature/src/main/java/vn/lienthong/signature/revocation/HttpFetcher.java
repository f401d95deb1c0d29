package vn.lienthong.signature.revocation;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.http.ExchangeLimits;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.http.RequestBody;

/**
 * Loads evidence over http(s) within {@link FetchRules}: 10 s a request, lists up to 20 MiB, answers up to 1 MiB, issuers up to 256 KiB, no
 * redirect, no cookie, no credential (specification 7.9). Plain http is the rule for evidence, which is signed by itself. Thread-safe;
 * close it at the end.
 */
public final class HttpFetcher implements RevocationFetcher, Closeable {
    private static final Duration REQUEST = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final long LIST = 20L << 20;
    private static final long ANSWER = 1L << 20;
    private static final long ISSUERS = 256L << 10;

    private final FetchRules rules;
    private final HttpTransport transport;

    public HttpFetcher(FetchRules rules) {
        this.rules = rules;
        this.transport = HttpTransport.builder()
                .allowPlainHttp()
                .connectTimeout(REQUEST)
                .addresses(rules::allows)
                .build();
    }

    @Override
    public Outcome list(URI address) {
        return load(HttpRequest.get(address), LIST);
    }

    @Override
    public Outcome ask(URI address, byte[] request) {
        return load(HttpRequest.post(address, RequestBody.of("application/ocsp-request", request)), ANSWER);
    }

    @Override
    public Outcome issuers(URI address) {
        return load(HttpRequest.get(address), ISSUERS);
    }

    @Override
    public void close() {
        transport.close();
    }

    private Outcome load(HttpRequest request, long limit) {
        String host = String.valueOf(request.uri().getHost());
        if (!rules.allows(request.uri())) {
            return new Outcome.Blocked(host);
        }
        ExchangeLimits limits = new ExchangeLimits(REQUEST, REQUEST, REQUEST, limit);
        try (HttpAnswer answer = transport.exchange(request, limits)) {
            return answer.status() == OK ? new Outcome.Loaded(answer.body().readAllBytes()) : new Outcome.Failed(host);
        } catch (SdkException e) {
            boolean refused = e.code().equals("CORE-HTTP-ADDRESS-REFUSED");
            return refused ? new Outcome.Blocked(host) : new Outcome.Failed(host);
        } catch (IOException e) {
            return new Outcome.Failed(host);
        }
    }
}
