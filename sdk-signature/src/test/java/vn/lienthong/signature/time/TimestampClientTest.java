package vn.lienthong.signature.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.core.error.RefusedException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.error.UnreadableAnswerException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.http.Transport;
import vn.lienthong.signature.key.HashAlgorithm;
import vn.lienthong.testkit.pki.HttpFault;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.pki.TsaFlaw;
import vn.lienthong.testkit.pki.TsaServer;
import vn.lienthong.testkit.time.TestClock;

class TimestampClientTest {
    private final TestClock clock = TestClock.at("2026-11-22T07:05:11Z");
    private TestPki pki;
    private TsaServer tsa;
    private Transport transport;

    @BeforeEach
    void start() {
        pki = TestPki.start(clock);
        tsa = pki.government().tsa();
        transport = HttpTransport.builder().allowPlainHttp().build();
    }

    @AfterEach
    void stop() {
        transport.close();
        pki.close();
    }

    @ParameterizedTest
    @EnumSource(HashAlgorithm.class)
    void getsAStampOfEveryHash(HashAlgorithm hash) {
        byte[] imprint = hash.newDigest().digest(new byte[] {1});

        TimestampToken token = client().build().stamp(hash, imprint);

        assertThat(token.time()).isEqualTo(clock.now());
        assertThat(token.stamps(hash, imprint)).isTrue();
        assertThat(token.isIntact()).isTrue();
        assertThat(token.policy()).isEqualTo(TsaServer.POLICY);
        assertThat(token.nonce()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "WRONG_IMPRINT",
                "WRONG_NONCE",
                "NO_NONCE",
                "WRONG_POLICY",
                "NO_CERTIFICATE",
                "WRONG_SIGNING_CERTIFICATE",
                "BROKEN_SIGNATURE",
                "MALFORMED"
            })
    @DisplayName("7.9: an answer that does not fit its request is no stamp")
    void refusesAnAnswerThatDoesNotFit(TsaFlaw flaw) {
        tsa.always(flaw);

        assertThatThrownBy(() -> stamp(client().policy(TsaServer.POLICY)))
                .isInstanceOfSatisfying(UnreadableAnswerException.class, TimestampClientTest::isTsaFailure);
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "TIME_NOT_AVAILABLE"})
    void tellsThatTheAuthorityRefused(TsaFlaw flaw) {
        tsa.always(flaw);

        assertThatThrownBy(() -> stamp(client()))
                .isInstanceOfSatisfying(RefusedException.class, TimestampClientTest::isTsaFailure);
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpFault.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HANG"})
    void turnsEveryHttpFaultIntoATypedError(HttpFault fault) {
        tsa.always(fault);

        assertThatThrownBy(() -> stamp(client()))
                .isInstanceOfSatisfying(SdkException.class, TimestampClientTest::isTsaFailure);
    }

    @Test
    void givesUpWhenTheAuthorityHangs() {
        tsa.always(HttpFault.HANG);

        assertThatThrownBy(() -> stamp(client().timeout(Duration.ofMillis(200)).attempts(1)))
                .isInstanceOfSatisfying(TransportException.class, TimestampClientTest::isTsaFailure);
    }

    @Test
    @DisplayName("7.9: three tries with jitter")
    void triesThreeTimes() {
        tsa.next(HttpFault.DROP);
        tsa.next(HttpFault.BAD_GATEWAY_HTML);

        TimestampToken token = stamp(client().random(new PredictableRandom()));

        assertThat(token.isIntact()).isTrue();
        assertThat(clock.pauses()).hasSize(2);
        assertThat(clock.pauses().get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(clock.pauses().get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    @Test
    void refusesBytesThatAreNoToken() {
        assertThatThrownBy(() -> TimestampToken.parse(new byte[] {0x30, 0x03, 0x02, 0x01, 0x01}))
                .isInstanceOf(UnreadableInputException.class);
    }

    private static void isTsaFailure(SdkException e) {
        assertThat(e.code()).isEqualTo("SIG-TSA-FAILED");
        assertThat(e.text().vi()).contains("dấu thời gian");
    }

    private TimestampToken stamp(TimestampClient.Builder client) {
        return client.build()
                .stamp(HashAlgorithm.SHA_256, HashAlgorithm.SHA_256.newDigest().digest());
    }

    private TimestampClient.Builder client() {
        return TimestampClient.builder(tsa.uri(), transport).clock(clock);
    }

    private static final class PredictableRandom extends SecureRandom {
        private final Random random = new Random(7);

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
