package vn.lienthong.core.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.AuthenticationException;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.error.UnreadableAnswerException;
import vn.lienthong.core.http.ExchangeLimits;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.RequestBody;

class CallerTest {
    private static final URI ADDRESS = URI.create("https://portal.invalid/api");
    private static final Operation READ = Operation.read("test.read");
    private static final Operation WRITE = Operation.write("test.write");

    private final ManualClock clock = new ManualClock();
    private final ScriptedTransport wire = new ScriptedTransport();
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Optional<SdkException>> ends = new ArrayList<>();
    private final SdkRuntime runtime = SdkRuntime.builder(wire)
            .clock(clock)
            .ids(() -> new UUID(0, 7))
            .listener(new CallListener() {
                @Override
                public void attempted(Attempt attempt) {
                    attempts.add(attempt);
                }

                @Override
                public void finished(CallRef call, Optional<SdkException> failure) {
                    ends.add(failure);
                }
            })
            .build();
    private final Caller caller = runtime.caller().build();

    private static HttpRequest request() {
        return HttpRequest.post(ADDRESS, RequestBody.of("application/json", Content.ofUtf8("{}")));
    }

    private static String text(HttpAnswer answer, CallContext call) throws IOException {
        return new String(answer.body().readAllBytes(), UTF_8);
    }

    private String call(Operation operation) {
        return caller.call(operation, call -> request(), CallerTest::text).value();
    }

    @Test
    void givesTheValueAndNamesTheCall() {
        wire.ok("x");
        Answered<String> answered = caller.call(READ, call -> request(), CallerTest::text);
        assertThat(answered.value()).isEqualTo("x");
        assertThat(answered.call().operation()).isEqualTo("test.read");
        assertThat(answered.call().id()).isEqualTo("00000000-0000-0000-0000-000000000007");
        assertThat(answered.call().attempts()).isEqualTo(1);
    }

    @Test
    void repeatsAReadAfterAnyFailureOfTheWire() {
        wire.fail(Delivery.UNKNOWN).cutBody().ok("x");
        assertThat(call(READ)).isEqualTo("x");
        assertThat(wire.requests()).hasSize(3);
        assertThat(clock.pauses()).hasSize(2);
    }

    @Test
    void neverRepeatsAWriteThatMayHaveBeenCarriedOut() {
        wire.fail(Delivery.UNKNOWN).ok("x");
        TransportException e = catchThrowableOfType(TransportException.class, () -> call(WRITE));
        assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(e.call().orElseThrow().operation()).isEqualTo("test.write");
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void repeatsAWriteThatWasCertainlyNotSent() {
        wire.fail(Delivery.NOT_SENT).ok("x");
        assertThat(call(WRITE)).isEqualTo("x");
    }

    @Test
    void repeatsNothingThatSaysNever() {
        wire.fail(Delivery.NOT_SENT);
        Operation never = new Operation("test.never", Repetition.NEVER, ExchangeLimits.DEFAULT);
        assertThat(catchThrowableOfType(TransportException.class, () -> call(never)))
                .isNotNull();
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void aWriteWhoseAnswerIsCutIsUnknown() {
        wire.cutBody();
        TransportException e = catchThrowableOfType(TransportException.class, () -> call(WRITE));
        assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(e.code()).isEqualTo("CORE-CALL-CUT");
    }

    @Test
    void anHtmlPageIsNeverTakenForAnAnswer() {
        wire.answer(200, "text/html", "<html>")
                .answer(502, "text/html", "<html>")
                .answer(502, "text/html", "<html>");
        UnreadableAnswerException e = catchThrowableOfType(UnreadableAnswerException.class, () -> call(READ));
        assertThat(e.code()).isEqualTo("CORE-CALL-HTML");
        assertThat(e.delivery()).isEqualTo(Delivery.ANSWERED);
        assertThat(e.answer().httpStatus()).isEqualTo(502);
        assertThat(e.answer().length()).isEqualTo(6);
        assertThat(e.answer().sha256()).hasSize(64);
        assertThat(e.getMessage()).doesNotContain("<html>");
    }

    @Test
    void aWriteAnsweredByABadGatewayIsUnknownAndNotRepeated() {
        wire.answer(502, "text/html", "<html>");
        UnreadableAnswerException e = catchThrowableOfType(UnreadableAnswerException.class, () -> call(WRITE));
        assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void aPlainNoIsNotAskedAgain() {
        wire.answer(404, "application/json", "{}");
        assertThat(catchThrowableOfType(UnreadableAnswerException.class, () -> call(READ))
                        .answer()
                        .httpStatus())
                .isEqualTo(404);
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        wire.answer(503, "text/plain", "", "Retry-After", "7").ok("x");
        assertThat(call(READ)).isEqualTo("x");
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void understandsADateInRetryAfter() {
        wire.answer(429, "text/plain", "", "Retry-After", "Mon, 09 Mar 2026 01:15:20 GMT")
                .ok("x");
        assertThat(call(READ)).isEqualTo("x");
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void doesNotWaitBeyondTheDeadline() {
        wire.answer(503, "text/plain", "", "Retry-After", "600");
        UnreadableAnswerException e = catchThrowableOfType(UnreadableAnswerException.class, () -> call(READ));
        assertThat(e.code()).isEqualTo("CORE-CALL-BUSY");
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void waitsGrowAndStayWithinTheRule() {
        wire.fail(Delivery.NOT_SENT).fail(Delivery.NOT_SENT).fail(Delivery.NOT_SENT);
        catchThrowableOfType(TransportException.class, () -> call(READ));
        assertThat(clock.pauses().get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(clock.pauses().get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
        assertThat(wire.requests()).hasSize(3);
    }

    @Test
    void aBodyThatCanBeReadOnceIsNotSentTwice() {
        wire.fail(Delivery.NOT_SENT).ok("x");
        HttpRequest once =
                HttpRequest.post(ADDRESS, RequestBody.of("a/b", Content.once(new ByteArrayInputStream(new byte[3]))));
        assertThat(catchThrowableOfType(
                        TransportException.class, () -> caller.call(READ, call -> once, CallerTest::text)))
                .isNotNull();
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void unauthorisedIsAnErrorOfItsOwn() {
        wire.answer(401, "application/json", "{}");
        AuthenticationException e = catchThrowableOfType(AuthenticationException.class, () -> call(READ));
        assertThat(e.delivery()).isEqualTo(Delivery.ANSWERED);
        assertThat(e.call()).isPresent();
    }

    @Test
    void signersSeeEachAttemptAfresh() {
        wire.fail(Delivery.NOT_SENT).ok("x");
        Caller signing = runtime.caller()
                .signer((request, call) -> request.withHeader("X-T", clock.now().toString()))
                .build();
        signing.call(READ, call -> request(), CallerTest::text);
        assertThat(wire.requests().get(0).headers().first("X-T"))
                .isNotEqualTo(wire.requests().get(1).headers().first("X-T"));
    }

    @Test
    void tellsTheListenerNumbersOfEveryAttempt() {
        wire.fail(Delivery.NOT_SENT).ok("four");
        call(READ);
        assertThat(attempts).hasSize(2);
        assertThat(attempts.get(0).status()).isZero();
        assertThat(attempts.get(0).failure()).isPresent();
        assertThat(attempts.get(1).bytesOut()).isEqualTo(2);
        assertThat(attempts.get(1).bytesIn()).isEqualTo(4);
        assertThat(attempts.get(1).host()).isEqualTo("portal.invalid");
        assertThat(ends).containsExactly(Optional.empty());
    }

    @Test
    void aFailingListenerDoesNotTouchTheCall() {
        wire.ok("x");
        SdkRuntime noisy = SdkRuntime.builder(wire)
                .listener(new CallListener() {
                    @Override
                    public void attempted(Attempt attempt) {
                        throw new IllegalStateException("listener");
                    }
                })
                .build();
        assertThat(noisy.caller()
                        .build()
                        .call(READ, call -> request(), CallerTest::text)
                        .value())
                .isEqualTo("x");
    }

    @Test
    void anInterruptEndsTheWaiting() {
        wire.fail(Delivery.NOT_SENT).ok("x");
        Thread.currentThread().interrupt();
        TransportException e = catchThrowableOfType(TransportException.class, () -> call(READ));
        assertThat(e.code()).isEqualTo("CORE-CALL-INTERRUPTED");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aCallWhoseTimeIsOverIsNotSent() {
        wire.ok("x");
        Caller slow = runtime.caller()
                .signer((request, call) -> {
                    clock.advance(Duration.ofMinutes(10));
                    return request;
                })
                .build();
        TransportException e = catchThrowableOfType(
                TransportException.class, () -> slow.call(READ, call -> request(), CallerTest::text));
        assertThat(e.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(wire.requests()).isEmpty();
    }
}
