package vn.lienthong.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.finding.TestFinding;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.message.MessageTemplate;
import vn.lienthong.core.privacy.Secret;

class SdkExceptionTest {
    private static final CallRef CALL = new CallRef("test.call", "id-1", "peer-1", 2, Duration.ofMillis(5));
    private static final AnswerFingerprint ANSWER = new AnswerFingerprint(502, "text/html", 10, "");
    private static final MessageTemplate TEMPLATE = TestFinding.HARD;

    static Stream<SdkException> neverSent() {
        return Stream.of(
                new ConfigurationException(TEMPLATE, 1),
                new InvalidInputException(TEMPLATE, 1),
                new KeyUnusableException(TEMPLATE, 1),
                new LimitExceededException(TEMPLATE, 1),
                new LocalIoException(new IOException("disk"), TEMPLATE, 1),
                new UnreadableInputException(TEMPLATE, 1));
    }

    static Stream<SdkException> all() {
        return Stream.concat(
                neverSent(),
                Stream.of(
                        new AuthenticationException(CALL, TEMPLATE, 1),
                        new RefusedException(CALL, "07", "Hồ sơ của bà Mẫu bị từ chối", TEMPLATE, 1),
                        new TransportException(Delivery.UNKNOWN, CALL, null, TEMPLATE, 1),
                        new UnreadableAnswerException(Delivery.UNKNOWN, CALL, ANSWER, TEMPLATE, 1)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void carriesItsCodeAndBothLanguages(SdkException e) {
        assertThat(e.code()).isEqualTo("TEST-HARD");
        assertThat(e.getMessage()).isEqualTo("TEST-HARD: test case 1 | trường hợp thử 1");
        assertThat(e.text(Language.VI)).isEqualTo("trường hợp thử 1");
        assertThat(e.text(Language.EN)).isEqualTo("test case 1");
        assertThat(e.text().en()).isEqualTo("test case 1");
    }

    @ParameterizedTest
    @MethodSource("neverSent")
    void localFailuresSayThatNothingWasSent(SdkException e) {
        assertThat(e.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(e.call()).isEmpty();
    }

    @Test
    void remoteFailuresNameTheCallAndWhatIsKnown() {
        assertThat(new AuthenticationException(CALL, TEMPLATE).delivery()).isEqualTo(Delivery.ANSWERED);
        assertThat(new RefusedException(CALL, "", "", TEMPLATE).delivery()).isEqualTo(Delivery.ANSWERED);
        TransportException transport = new TransportException(Delivery.UNKNOWN, null, null, TEMPLATE);
        assertThat(transport.call()).isEmpty();
        assertThat(transport.during(CALL).call()).contains(CALL);
        assertThat(transport.during(CALL).delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(transport.during(CALL)).hasMessage(transport.getMessage());
        assertThat(new UnreadableAnswerException(Delivery.UNKNOWN, CALL, ANSWER, TEMPLATE).answer())
                .isEqualTo(ANSWER);
        assertThat(CALL.peerReference()).contains("peer-1");
    }

    @Test
    void keepsThePeersWordsOutOfTheMessage() {
        RefusedException e = new RefusedException(CALL, "07", "Hồ sơ của bà Mẫu", TEMPLATE, 1);

        assertThat(e.peerCode()).isEqualTo("07");
        assertThat(e.peerText()).isEqualTo("Hồ sơ của bà Mẫu");
        assertThat(e.toString()).doesNotContain("Mẫu");
    }

    @Test
    void aMaskedValueStaysMaskedInAMessage() {
        assertThat(new ConfigurationException(TEMPLATE, Secret.of("k-123"))).hasMessageNotContaining("k-123");
    }

    @Test
    void invalidInputSpeaksWithItsFirstError() {
        Findings findings =
                Findings.of(TestFinding.SOFT.at("a", 1), TestFinding.HARD.at("b", 2), TestFinding.HARD.at("c", 3));
        InvalidInputException e = new InvalidInputException(findings);

        assertThat(e.code()).isEqualTo("TEST-HARD");
        assertThat(e).hasMessageContaining("test case 2");
        assertThat(e.findings()).isEqualTo(findings);
        assertThat(new InvalidInputException(TEMPLATE).findings()).isEqualTo(Findings.none());
    }

    @Test
    void invalidInputNeedsAnError() {
        Findings soft = Findings.of(TestFinding.SOFT.at("a", 1));
        assertThatThrownBy(() -> new InvalidInputException(soft)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Frameworks serialise exceptions between nodes; what is transient must not turn into a failure there. */
    @ParameterizedTest
    @MethodSource("all")
    void survivesSerialisation(SdkException e) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            SdkException copy = (SdkException) in.readObject();
            assertThat(copy.code()).isEqualTo(e.code());
            assertThat(copy).hasMessage(e.getMessage());
            assertThat(copy.delivery()).isEqualTo(e.delivery());
        }
    }
}
