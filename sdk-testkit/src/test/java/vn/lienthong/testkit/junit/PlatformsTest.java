package vn.lienthong.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.lienthong.testkit.payment.PaymentSimulator;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.portal.PortalSimulator;
import vn.lienthong.testkit.time.TestClock;

@Platforms(time = "2026-02-13T03:00:00Z")
class PlatformsTest {
    private static final Instant START = Instant.parse("2026-02-13T03:00:00Z");
    private static PortalSimulator first;

    @BeforeAll
    static void startsOnceForTheClass(PortalSimulator portal) {
        first = portal;
    }

    @RepeatedTest(2)
    void everyTestBeginsAtTheSameTime(TestClock clock) {
        assertThat(clock.now()).isEqualTo(START);
        clock.advance(Duration.ofDays(1));
    }

    @RepeatedTest(2)
    void everyTestBeginsWithEmptyPlatforms(PaymentSimulator payments) {
        assertThat(payments.references()).isEmpty();
        payments.payAtPortal("000.00.07.H99-260213-0001", 8_000);
    }

    @Test
    void aTestGetsThePlatformOfItsClass(PortalSimulator portal) {
        assertThat(portal).isSameAs(first);
    }

    @Test
    void platformsGoByTheTestClock(PaymentSimulator payments, TestClock clock, TestPki pki) {
        assertThat(pki.clock()).isSameAs(clock);
        assertThat(payments.baseUri()).isNotEqualTo(pki.baseUri());
    }

    @Nested
    class InANestedClass {
        @Test
        void theSamePlatformsServe(PortalSimulator portal, TestClock clock) {
            assertThat(portal).isSameAs(first);
            assertThat(clock.now()).isEqualTo(START);
        }
    }

    @Test
    void nothingListensAfterTheEnd() {
        RunningPlatforms platforms = new RunningPlatforms(START, 1);
        URI address = ((PortalSimulator) platforms.get(PortalSimulator.class)).baseUri();
        platforms.close();
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesATypeItDoesNotKnow() {
        assertThat(RunningPlatforms.knows(String.class)).isFalse();
    }
}
