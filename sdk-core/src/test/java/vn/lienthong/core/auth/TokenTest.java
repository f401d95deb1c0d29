package vn.lienthong.core.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.call.Caller;
import vn.lienthong.core.call.ManualClock;
import vn.lienthong.core.call.Operation;
import vn.lienthong.core.call.Repetition;
import vn.lienthong.core.call.ScriptedTransport;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.error.AuthenticationException;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.http.ExchangeLimits;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.privacy.Secret;

class TokenTest {
    private final ManualClock clock = new ManualClock();
    private final AtomicInteger logins = new AtomicInteger();

    private TokenSource source(Duration life) {
        return new TokenSource(
                () -> new Token(
                        Secret.of("t" + logins.incrementAndGet()), clock.now().plus(life)),
                clock,
                Duration.ofSeconds(60),
                Duration.ofHours(8));
    }

    @Test
    void logsInOnceAndKeepsTheToken() {
        TokenSource source = source(Duration.ofMinutes(30));
        source.current();
        source.current();
        assertThat(logins).hasValue(1);
    }

    @Test
    void renewsALittleBeforeTheEnd() {
        TokenSource source = source(Duration.ofMinutes(30));
        source.current();
        clock.advance(Duration.ofMinutes(29));
        assertThat(source.current().value().reveal()).isEqualTo("t2");
    }

    @Test
    void renewsAtTheGreatestAgeWhenNoLifeTimeIsKnown() {
        TokenSource source = new TokenSource(
                () -> Token.lasting(Secret.of("t" + logins.incrementAndGet())),
                clock,
                Duration.ZERO,
                Duration.ofHours(8));
        source.current();
        clock.advance(Duration.ofHours(8));
        source.current();
        assertThat(logins).hasValue(2);
    }

    @Test
    void manyThreadsShareOneLogin() throws Exception {
        int threads = 16;
        CountDownLatch waiting = new CountDownLatch(1);
        TokenSource source = new TokenSource(
                () -> {
                    logins.incrementAndGet();
                    await(waiting);
                    return Token.lasting(Secret.of("t"));
                },
                clock,
                Duration.ZERO,
                Duration.ofHours(8));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch started = new CountDownLatch(threads);
            List<Future<Token>> tokens = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                tokens.add(pool.submit(() -> {
                    started.countDown();
                    return source.current();
                }));
            }
            await(started);
            waiting.countDown();
            for (Future<Token> token : tokens) {
                assertThat(token.get().value().reveal()).isEqualTo("t");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(logins).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFailedLoginIsNotRemembered() {
        TokenSource source = new TokenSource(
                () -> {
                    if (logins.incrementAndGet() == 1) {
                        throw new ConfigurationException(TestTemplate.LOGIN);
                    }
                    return Token.lasting(Secret.of("t"));
                },
                clock,
                Duration.ZERO,
                Duration.ofHours(8));
        assertThat(catchThrowableOfType(ConfigurationException.class, source::current))
                .isNotNull();
        assertThat(source.current().value().reveal()).isEqualTo("t");
    }

    @Test
    void aTokenAnotherThreadHasRenewedIsNotRenewedAgain() {
        TokenSource source = source(Duration.ofMinutes(30));
        Token first = source.current();
        source.renew(first);
        source.renew(first);
        assertThat(logins).hasValue(2);
    }

    @Test
    void aTokenPrintsMasked() {
        assertThat(Token.lasting(Secret.of("very-secret")).toString()).doesNotContain("very-secret");
    }

    private Caller caller(ScriptedTransport wire) {
        return SdkRuntime.builder(wire)
                .clock(clock)
                .build()
                .caller()
                .stage(new TokenStage(source(Duration.ofMinutes(30))))
                .signer(new BearerSigner())
                .build();
    }

    private static HttpRequest request(CallContext call) {
        return HttpRequest.get(URI.create("https://portal.invalid/"));
    }

    private static String text(HttpAnswer answer, CallContext call) throws IOException {
        return new String(answer.body().readAllBytes(), UTF_8);
    }

    @Test
    void aRefusedTokenIsRenewedOnceAndTheCallSentAgain() {
        ScriptedTransport wire = new ScriptedTransport().answer(401, "a/b", "").ok("x");
        assertThat(caller(wire)
                        .call(Operation.write("test.w"), TokenTest::request, TokenTest::text)
                        .value())
                .isEqualTo("x");
        assertThat(wire.requests().get(0).headers().first("Authorization")).contains("Bearer t1");
        assertThat(wire.requests().get(1).headers().first("Authorization")).contains("Bearer t2");
    }

    @Test
    void aSecondRefusalIsFinal() {
        ScriptedTransport wire = new ScriptedTransport().answer(401, "a/b", "").answer(401, "a/b", "");
        assertThat(catchThrowableOfType(
                        AuthenticationException.class,
                        () -> caller(wire).call(Operation.read("test.r"), TokenTest::request, TokenTest::text)))
                .isNotNull();
        assertThat(wire.requests()).hasSize(2);
    }

    @Test
    void anOperationThatSaysNeverIsNotSentAgain() {
        ScriptedTransport wire = new ScriptedTransport().answer(401, "a/b", "");
        Operation never = new Operation("test.n", Repetition.NEVER, ExchangeLimits.DEFAULT);
        assertThat(catchThrowableOfType(
                        AuthenticationException.class,
                        () -> caller(wire).call(never, TokenTest::request, TokenTest::text)))
                .isNotNull();
        assertThat(wire.requests()).hasSize(1);
    }

    @Test
    void anUnknownOutcomeAfterRenewalStaysUnknown() {
        ScriptedTransport wire = new ScriptedTransport().answer(401, "a/b", "").fail(Delivery.UNKNOWN);
        TransportException e = catchThrowableOfType(
                TransportException.class,
                () -> caller(wire).call(Operation.write("test.w"), TokenTest::request, TokenTest::text));
        assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN);
    }

    @Test
    void checksumsAreThoseOfIndependentTools() {
        // printf '%s' 'a|b' | openssl dgst -sha256 ; printf '%s' 'a|b' | openssl dgst -sha256 -hmac 'khóa'
        assertThat(Checksums.sha256("a|b"))
                .isEqualTo("0eab8a0a3380abf4c7d1fb0b43b66aafbb64a4b953e4eb2dccca579461912d0c");
        assertThat(Checksums.hmacSha256(Secret.of("khóa"), "a|b"))
                .isEqualTo("c6933e97810007ed58364a9a2dfbb263a34ecf9470bcb245084d8af2cfe828c2");
    }

    @Test
    void comparesChecksumsInEitherCase() {
        assertThat(Checksums.same("0aFF", "0Aff")).isTrue();
        assertThat(Checksums.same("0aff", "0afe")).isFalse();
        assertThat(Checksums.same("0aff", "0aff0")).isFalse();
    }
}
