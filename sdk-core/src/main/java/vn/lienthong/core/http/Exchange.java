package vn.lienthong.core.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.message.MessageTemplate;

/** One request on its way: knows whether the wire was reached, and turns HttpClient's failures into ours. */
final class Exchange {
    static final String ATTRIBUTE = "vn.lienthong.exchange";

    private final HttpRequest request;
    private final ExchangeLimits limits;
    private final HttpUriRequestBase wire;
    private volatile boolean connected;
    private volatile boolean late;
    private DeadlineWatch.@Nullable Watched alarm;
    private @Nullable WireEntity entity;

    Exchange(HttpRequest request, ExchangeLimits limits) {
        this.request = request;
        this.limits = limits;
        this.wire = new HttpUriRequestBase(request.method().name(), request.uri());
        request.headers().fields().forEach(field -> wire.addHeader(field.name(), field.value()));
        request.content().ifPresent(body -> {
            String type = request.headers().first("Content-Type").orElse(body.mediaType());
            entity = new WireEntity(body, type);
            wire.setEntity(entity);
        });
    }

    /** The last link before the wire: from here on the peer may see the request. */
    static ClassicHttpResponse markConnected(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        if (scope.clientContext.getAttribute(ATTRIBUTE) instanceof Exchange exchange) {
            exchange.connected = true;
        }
        return chain.proceed(request, scope);
    }

    HttpUriRequestBase wireRequest() {
        return wire;
    }

    void watchedBy(DeadlineWatch watch) {
        alarm = watch.after(limits.total(), () -> {
            late = true;
            wire.abort();
        });
    }

    /** The peer answered: the watch goes on until the answer is closed. */
    HttpAnswer answer(ClassicHttpResponse response) throws IOException {
        return new WireAnswer(response, limits.maxAnswerBytes(), this);
    }

    void abandon() {
        DeadlineWatch.Watched set = alarm;
        if (set != null) {
            set.cancel();
        }
    }

    boolean isLate() {
        return late;
    }

    TransportException failure(IOException e) {
        abandon();
        Delivery delivery = connected ? Delivery.UNKNOWN : Delivery.NOT_SENT;
        return new TransportException(
                delivery, null, safe(e), reason(e), request.uri().getHost());
    }

    private MessageTemplate reason(IOException e) {
        if (late) {
            return connected ? HttpMessage.DEADLINE : HttpMessage.DEADLINE_NOT_SENT;
        }
        if (entity != null && entity.sourceFailed()) {
            return HttpMessage.BODY_SOURCE;
        }
        if (connected) {
            return e instanceof SocketTimeoutException ? HttpMessage.READ_TIMEOUT : HttpMessage.CUT;
        }
        if (e instanceof RuledResolver.Refused) {
            return HttpMessage.ADDRESS_REFUSED;
        }
        if (e instanceof UnknownHostException) {
            return HttpMessage.UNKNOWN_HOST;
        }
        if (e instanceof ConnectionRequestTimeoutException) {
            return HttpMessage.POOL_TIMEOUT;
        }
        if (e instanceof ConnectTimeoutException || e instanceof SocketTimeoutException) {
            return HttpMessage.CONNECT_TIMEOUT;
        }
        if (e instanceof SSLException) {
            return HttpMessage.TLS;
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return HttpMessage.CONNECT;
        }
        return HttpMessage.CONNECT;
    }

    /** A failure of the caller's own source may quote what it read: only network failures stay as cause. */
    private @Nullable Throwable safe(IOException e) {
        return entity != null && entity.sourceFailed() ? null : e;
    }
}
