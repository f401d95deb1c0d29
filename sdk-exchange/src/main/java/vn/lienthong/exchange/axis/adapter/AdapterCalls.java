package vn.lienthong.exchange.axis.adapter;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.call.AnswerReader;
import vn.lienthong.core.call.Answered;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.call.Caller;
import vn.lienthong.core.call.Operation;
import vn.lienthong.core.call.Repetition;
import vn.lienthong.core.call.RetryRule;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.http.ExchangeLimits;
import vn.lienthong.core.http.HttpMethod;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.RequestBody;

/** Makes signed calls. Every attempt has its own header set and time stamp; nothing is shared between two calls (DX-05). */
final class AdapterCalls {
    private static final String JSON = "application/json";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final long LIST_BYTES = 64L << 20;

    private final AdapterSettings settings;
    private final RequestSigning signing;
    private final Caller caller;
    private final Caller once;

    AdapterCalls(SdkRuntime runtime, AdapterSettings settings) {
        this.settings = settings;
        this.signing = settings.signing();
        this.caller = runtime.caller().accepting(AnswerJudge.ACCEPTED).build();
        this.once = runtime.caller()
                .accepting(AnswerJudge.ACCEPTED)
                .retry(RetryRule.NONE)
                .build();
    }

    /** A read without a body. */
    <T> Answered<T> list(String name, Map<String, String> own, AnswerReader<T> reader) {
        return caller.call(read(name, limits()), call -> post(name, own, empty(), call), reader);
    }

    /** A read whose answer is used while it comes, so that it cannot be asked for again. */
    <T> Answered<T> listOnce(String name, Map<String, String> own, AnswerReader<T> reader) {
        return once.call(
                read(name, limits().withTotal(settings.messageTimeout())),
                call -> post(name, own, empty(), call),
                reader);
    }

    /** A call that changes something: on the wire once, whatever happens (DX-12). */
    <T> Answered<T> write(String name, Map<String, String> own, AnswerReader<T> reader) {
        return caller.call(write(name, limits()), call -> post(name, own, emptyObject(), call), reader);
    }

    <T> Answered<T> upload(String name, Map<String, String> own, RequestBody body, AnswerReader<T> reader) {
        return caller.call(write(name, messageLimits()), call -> post(name, own, body, call), reader);
    }

    <T> Answered<T> fetch(String name, Map<String, String> own, AnswerReader<T> reader) {
        return caller.call(read(name, messageLimits()), call -> post(name, own, emptyObject(), call), reader);
    }

    <T> Answered<T> download(String name, Map<String, String> own, AnswerReader<T> reader) {
        return caller.call(
                read(name, messageLimits()), call -> request(HttpMethod.GET, name, own, JSON, null, call), reader);
    }

    private HttpRequest post(String name, Map<String, String> own, RequestBody body, CallContext call) {
        return request(HttpMethod.POST, name, own, body.mediaType(), body, call);
    }

    private HttpRequest request(
            HttpMethod method,
            String name,
            Map<String, String> own,
            String contentType,
            @Nullable RequestBody body,
            CallContext call) {
        return new HttpRequest(
                method, settings.operation(name), signing.headers(call.clock().now(), contentType, own), body);
    }

    private ExchangeLimits messageLimits() {
        return limits().withRead(settings.messageTimeout())
                .withTotal(settings.messageTimeout())
                .withMaxAnswerBytes(settings.maxMessageBytes() * 3 / 2 + (1 << 20));
    }

    private static ExchangeLimits limits() {
        return ExchangeLimits.DEFAULT.withRead(TIMEOUT).withTotal(TIMEOUT).withMaxAnswerBytes(LIST_BYTES);
    }

    private static Operation read(String name, ExchangeLimits limits) {
        return Operation.read("axis." + name).within(limits);
    }

    private static Operation write(String name, ExchangeLimits limits) {
        return new Operation("axis." + name, Repetition.NEVER, limits);
    }

    private static RequestBody empty() {
        return RequestBody.of(JSON, Content.empty());
    }

    private static RequestBody emptyObject() {
        return RequestBody.of(JSON, Content.ofUtf8("{}"));
    }
}
