package vn.lienthong.core.call;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.core.content.ContentTooLargeException;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.http.ExchangeLimits;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.Transport;

/** One attempt: through the stages, make the request, sign it, put it on the wire, judge the status, read the answer. */
final class Attempts {
    private final Transport transport;
    private final Listeners listeners;
    private final List<Stage> stages;
    private final List<RequestSigner> signers;
    private final StatusRule statusRule;

    Attempts(
            Transport transport,
            Listeners listeners,
            List<Stage> stages,
            List<RequestSigner> signers,
            StatusRule statusRule) {
        this.transport = transport;
        this.listeners = listeners;
        this.stages = stages;
        this.signers = signers;
        this.statusRule = statusRule;
    }

    <T> T run(CallContext call, RequestMaker maker, AnswerReader<T> reader) {
        return through(0, call, maker, reader);
    }

    private <T> T through(int index, CallContext call, RequestMaker maker, AnswerReader<T> reader) {
        if (index == stages.size()) {
            return onWire(call, maker, reader);
        }
        return stages.get(index).around(call, () -> through(index + 1, call, maker, reader));
    }

    private <T> T onWire(CallContext call, RequestMaker maker, AnswerReader<T> reader) {
        HttpRequest request = maker.make(call);
        for (RequestSigner signer : signers) {
            request = signer.sign(request, call);
        }
        if (!request.repeatable()) {
            call.note(Retries.BodyUsedUp.class, Retries.BodyUsedUp.YES);
        }
        Duration left = call.remaining();
        if (left.isZero()) {
            throw new TransportException(
                    Delivery.NOT_SENT,
                    call.ref(),
                    null,
                    CallMessage.DEADLINE,
                    call.operation().name());
        }
        call.nextAttempt();
        Measured measured = new Measured(request, call.clock());
        SdkException failure = null;
        try {
            return exchange(call, measured, reader, left);
        } catch (SdkException e) {
            failure = e;
            throw e;
        } finally {
            listeners.attempted(measured.attempt(call, Optional.ofNullable(failure)));
        }
    }

    private <T> T exchange(CallContext call, Measured measured, AnswerReader<T> reader, Duration left) {
        ExchangeLimits limits = call.operation().limits();
        try (HttpAnswer answer = measured.counting(send(call, measured.request(), limits.withTotal(left)))) {
            call.answered(answer.status(), mediaType(answer));
            if (!statusRule.accepts(answer.status(), call.answerType())) {
                throw BadStatus.of(answer, call);
            }
            return read(answer, call, reader);
        } catch (ContentTooLargeException e) {
            throw call.unreadable(CallMessage.TOO_LARGE, call.operation().name(), e.limit());
        } catch (IOException e) {
            throw new TransportException(
                    call.deliveryOfUnreadable(),
                    call.ref(),
                    null,
                    CallMessage.CUT,
                    call.operation().name());
        }
    }

    /**
     * Parsers do not know that what they read is an answer: their errors say that nothing was sent, which is not true here.
     */
    private static <T> T read(HttpAnswer answer, CallContext call, AnswerReader<T> reader) throws IOException {
        try {
            return reader.read(answer, call);
        } catch (UnreadableInputException | LimitExceededException e) {
            throw call.unreadable(new SaidByParser(e));
        }
    }

    /** The transport does not know which call it serves: its errors are completed here. */
    private HttpAnswer send(CallContext call, HttpRequest request, ExchangeLimits limits) {
        try {
            return transport.exchange(request, limits);
        } catch (TransportException e) {
            throw e.during(call.ref());
        }
    }

    private static String mediaType(HttpAnswer answer) {
        String value = answer.headers().first("Content-Type").orElse("");
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
