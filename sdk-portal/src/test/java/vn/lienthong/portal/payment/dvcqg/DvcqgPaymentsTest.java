package vn.lienthong.portal.payment.dvcqg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.auth.Token;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.portal.payment.PaymentOrder;
import vn.lienthong.portal.payment.dvcqg.HandledNotice.Event;
import vn.lienthong.portal.payment.dvcqg.NoticeReading.Reason;
import vn.lienthong.testkit.junit.Platforms;
import vn.lienthong.testkit.payment.NoticeFault;
import vn.lienthong.testkit.payment.PaymentSimulator;
import vn.lienthong.testkit.payment.PaymentState;
import vn.lienthong.testkit.sim.Fault;
import vn.lienthong.testkit.time.TestClock;

@Platforms(time = "2026-01-15T07:31:12Z")
class DvcqgPaymentsTest {
    private static final String REFERENCE = SamplePayments.order().reference().text();

    private final AttemptStore store = AttemptStore.inMemory();
    private final ConfirmDesk desk = new ConfirmDesk(SamplePayments.PARTNER);
    private PaymentSimulator platform;
    private SdkRuntime runtime;
    private DvcqgPayments payments;
    private NoticeAddress front;

    @BeforeEach
    void open(PaymentSimulator simulator, TestClock clock) throws IOException {
        platform = simulator;
        runtime = SdkRuntime.builder(HttpTransport.builder().allowPlainHttp().build())
                .clock(clock)
                .build();
        payments = DvcqgPayments.create(runtime, settings("").build());
        front = new NoticeAddress(new NoticeHandler(desk, store));
        platform.notifyTo(front.address());
    }

    @AfterEach
    void close() {
        front.close();
        runtime.close();
    }

    @Test
    @DisplayName("10.1: writes the INIT of the worked example, member for member")
    void writesTheWorkedExample() throws IOException {
        PreparedInit prepared = prepare();
        assertThat(object(prepared.body().open())).isEqualTo(object(SamplePayments.golden("init.json")));
        assertThat(prepared.findings()).extracting(Finding::rule).containsExactly("PORTAL-PAYMENT-REFERENCE-LENGTH");
    }

    @Test
    @DisplayName(
            "PAY-08, PAY-10, PAY-18: amount 0, sums that differ and empty parts are refused before anything is sent")
    void preparesNothingThatBreaksARule() {
        assertThatThrownBy(() -> payments.prepare(
                        SamplePayments.order(0),
                        SamplePayments.receipt(),
                        SamplePayments.NARRATION,
                        SamplePayments.PAYER_ADDRESS))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> payments.prepare(
                        SamplePayments.order(),
                        SamplePayments.receipt(1),
                        SamplePayments.NARRATION,
                        SamplePayments.PAYER_ADDRESS))
                .isInstanceOf(InvalidInputException.class);
        assertThat(platform.calls().total()).isZero();
    }

    @Test
    @DisplayName("2.3: INIT, the payer pays, the notice settles, QUERY agrees")
    void runsTheWholeWay() throws IOException {
        open(payments);
        platform.pay(REFERENCE);
        assertThat(front.events()).containsExactly(Event.PAID);
        assertThat(state()).isEqualTo(AttemptState.PAID);
        assertThat(platform.noticeAnswers()).allSatisfy(answer -> {
            assertThat(answer.taken()).isTrue();
            assertThat(answer.problems()).isEmpty();
        });
        assertThat(query().effect()).isEqualTo(Transition.Effect.DUPLICATE);
    }

    @Test
    @DisplayName("3.5: reads the answers of a provincial gateway, and renews its token once")
    void speaksThroughAGateway() {
        DvcqgSettings.Builder settings = settings("lgsp_")
                .gatewayTokens(
                        () -> Token.lasting(Secret.of(platform.configuration().get("lgsp_token"))));
        DvcqgPayments gateway = DvcqgPayments.create(runtime, settings.build());
        open(gateway);
        assertThat(gateway.query(SamplePayments.order()))
                .isInstanceOfSatisfying(
                        QueryOutcome.Answered.class,
                        answer -> assertThat(answer.state()).isEqualTo(TransactionState.FAILED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {
                "RESET_BEFORE_PROCESSING",
                "RESET_AFTER_PROCESSING",
                "BAD_GATEWAY_HTML",
                "BAD_GATEWAY_AFTER_PROCESSING",
                "HTML_200",
                "EMPTY_OBJECT",
                "CUT_BODY"
            })
    @DisplayName(
            "7, 5.2: an INIT without judgement is Unknown, not repeated by itself, and the same bytes find the link")
    void takesAnInitWithoutAnswerForUnknown(Fault fault) {
        PreparedInit prepared = prepare();
        platform.faults().on("INIT").first().answer(fault);
        InitOutcome outcome = payments.init(prepared);
        assertThat(outcome).isInstanceOf(InitOutcome.Unknown.class);
        assertThat(platform.calls().count("INIT")).isEqualTo(1);
        assertThat(payments.query(prepared.order()))
                .isInstanceOf(fault.processes() ? QueryOutcome.Answered.class : QueryOutcome.Refused.class);
        assertThat(payments.init(prepared.body())).isInstanceOf(InitOutcome.Link.class);
        assertThat(platform.references()).containsExactly(REFERENCE);
    }

    @Test
    @DisplayName("7: a refusal is definite only when its code is configured so")
    void refusesOnlyByConfiguredCodes() {
        PreparedInit foreign = DvcqgPayments.create(
                        runtime,
                        DvcqgSettings.builder(Partner.of("TESTPARTNER", Secret.of("wrong")), addresses(""))
                                .build())
                .prepare(
                        SamplePayments.order(),
                        SamplePayments.receipt(),
                        SamplePayments.NARRATION,
                        SamplePayments.PAYER_ADDRESS);
        assertThat(payments.init(foreign)).isInstanceOf(InitOutcome.Unknown.class);
        DvcqgPayments strict = DvcqgPayments.create(
                runtime, settings("").definiteRefusals(Set.of("99")).build());
        assertThat(strict.init(foreign))
                .isInstanceOfSatisfying(
                        InitOutcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("99"));
    }

    @Test
    @DisplayName("3.7: TrangThaiGD 3 is pending, however often; the lost notice is found by QUERY")
    void findsALostNoticeByQuery() {
        open(payments);
        platform.spoilNextNotice(NoticeFault.LOST);
        platform.pay(REFERENCE);
        platform.answerQueriesUnknown(2);
        assertThat(query().after().state()).isEqualTo(AttemptState.PENDING);
        assertThat(query().after().state()).isEqualTo(AttemptState.PENDING);
        assertThat(query().effect()).isEqualTo(Transition.Effect.PAID);
        assertThat(front.handled).isEmpty();
    }

    @Test
    @DisplayName("PAY-19: a repeated notice gets the same answer and does nothing")
    void recognisesADuplicate() {
        open(payments);
        platform.spoilNextNotice(NoticeFault.DUPLICATE);
        platform.pay(REFERENCE);
        assertThat(front.events()).containsExactly(Event.PAID, Event.DUPLICATE);
        assertThat(platform.waitingNotices()).isZero();
    }

    @Test
    @DisplayName("PAY-18: a wrong amount is acknowledged and settles nothing")
    void settlesNothingForAWrongAmount() {
        open(payments);
        platform.spoilNextNotice(NoticeFault.WRONG_AMOUNT);
        platform.pay(REFERENCE);
        assertThat(front.events()).containsExactly(Event.MISMATCH);
        assertThat(state()).isEqualTo(AttemptState.MISMATCH);
        assertThat(platform.noticeAnswers().get(0).taken()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeFault.class,
            names = {"WRONG_HASH", "BAR_MOVED"})
    @DisplayName("10.4, PAY-16: a notice that cannot be trusted is quarantined, answered 99, and QUERY finds the money")
    void quarantinesWhatCannotBeTrusted(NoticeFault fault) {
        open(payments);
        platform.spoilNextNotice(fault);
        platform.pay(REFERENCE);
        assertThat(front.events()).containsExactly(Event.QUARANTINED);
        assertThat(((NoticeReading.Quarantined) front.handled.get(0).reading()).reason())
                .isEqualTo(fault == NoticeFault.WRONG_HASH ? Reason.CHECKSUM : Reason.FIELD_SEPARATOR);
        assertThat(state()).isEqualTo(AttemptState.INITIATED);
        assertThat(platform.noticeAnswers().get(0).code()).isEqualTo("99");
        assertThat(platform.noticeAnswers().get(0).problems()).isEmpty();
        assertThat(query().effect()).isEqualTo(Transition.Effect.PAID);
    }

    @Test
    @DisplayName("7: a failure notice is taken; later money is money still")
    void takesAFailureAndThenTheMoney() {
        open(payments);
        platform.fail(REFERENCE, "01");
        assertThat(front.events()).containsExactly(Event.FAILED);
        platform.pay(REFERENCE);
        assertThat(front.events()).containsExactly(Event.FAILED, Event.PAID_LATE);
        assertThat(platform.noticeAnswers()).allMatch(answer -> answer.taken());
    }

    @Test
    @DisplayName("2.3: a payment begun at the portal is an unknown reference with its dossier")
    void namesTheDossierOfAPaymentBegunAtThePortal() {
        platform.payAtPortal("000.00.07.H99-260115-0001", 20_000);
        assertThat(front.events()).containsExactly(Event.UNKNOWN_REFERENCE);
        VerifiedNotice notice = ((NoticeReading.Verified) front.handled.get(0).reading()).notice();
        assertThat(notice.dossier()).contains("000.00.07.H99-260115-0001");
        assertThat(notice.amount().amount()).isEqualTo(20_000);
    }

    @Test
    @DisplayName("10.2: the notice of the worked example is verified and answered as the example says")
    void answersTheWorkedExample() throws IOException {
        NoticeReading reading = desk.read(SamplePayments.golden("confirm.json"));
        assertThat(reading).isInstanceOf(NoticeReading.Verified.class);
        assertThat(object(reading.answer().json().open()))
                .isEqualTo(object(SamplePayments.golden("confirm-answer.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "<html/>", "{}", "{\"SoTien\":\"x\"}", "{\"MaThamChieu\":{}}"})
    @DisplayName("PAY-20: whatever comes is answered 99 with all six members, and nothing is thrown")
    void answersEverythingWithSixMembers(String body) throws IOException {
        NoticeReading reading = desk.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(((NoticeReading.Quarantined) reading).reason()).isEqualTo(Reason.MALFORMED);
        JsonObject answer = object(reading.answer().json().open());
        assertThat(answer.keySet())
                .containsExactlyInAnyOrder("MaLoi", "MoTaLoi", "MaDoiTac", "MaThamChieu", "ThoiGianGD", "MaXacThuc");
        assertThat(answer.getString("MaLoi")).isEqualTo("99");
    }

    @Test
    @DisplayName("9.15: a notice rightly signed for another partner is quarantined")
    void refusesAnotherPartner() throws IOException {
        ConfirmDesk other = new ConfirmDesk(Partner.of("OTHERPARTNER", SamplePayments.SECRET));
        NoticeReading reading = other.read(SamplePayments.golden("confirm.json"));
        assertThat(((NoticeReading.Quarantined) reading).reason()).isEqualTo(Reason.PARTNER);
    }

    @Test
    @DisplayName("PAY-13: no secret, name, address or account is printed or stands in an error")
    void printsNothingOfWhatItIsGiven() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(capture);
        System.setErr(capture);
        String said;
        try {
            PreparedInit prepared = prepare();
            said = prepared + " " + SamplePayments.PARTNER + " " + SamplePayments.receipt() + " "
                    + settings("").build() + " " + payments.init(prepared)
                    + catchThrowableOfType(
                            InvalidInputException.class,
                            () -> payments.prepare(
                                    SamplePayments.order(),
                                    SamplePayments.receipt(7),
                                    SamplePayments.NARRATION,
                                    SamplePayments.PAYER_ADDRESS));
            platform.pay(REFERENCE);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said + printed.toString(StandardCharsets.UTF_8))
                .doesNotContain("synthetic-pp-secret", "Nguyễn Văn Thử", "đường Thử", "000000000000", "0000000000");
    }

    private void open(DvcqgPayments client) {
        PreparedInit prepared = prepare();
        assertThat(store.insert(prepared.attempt())).isTrue();
        InitOutcome outcome = client.init(prepared);
        assertThat(outcome).isInstanceOf(InitOutcome.Link.class);
        assertThat(store.replace(
                        prepared.attempt(), prepared.attempt().on(outcome).after()))
                .isTrue();
        assertThat(platform.state(REFERENCE)).contains(PaymentState.OPEN);
    }

    private Transition query() {
        Attempt before = store.find(SamplePayments.order().reference()).orElseThrow();
        Transition transition = before.on(payments.query(before.order()));
        assertThat(store.replace(before, transition.after())).isTrue();
        return transition;
    }

    private AttemptState state() {
        return store.find(SamplePayments.order().reference()).orElseThrow().state();
    }

    private PreparedInit prepare() {
        PaymentOrder order = SamplePayments.order();
        return payments.prepare(
                order, SamplePayments.receipt(), SamplePayments.NARRATION, SamplePayments.PAYER_ADDRESS);
    }

    private DvcqgSettings.Builder settings(String front) {
        return DvcqgSettings.builder(SamplePayments.PARTNER, addresses(front));
    }

    private DvcqgSettings.Addresses addresses(String front) {
        Map<String, String> given = platform.configuration();
        return new DvcqgSettings.Addresses(
                URI.create(given.get(front + "init_url")), URI.create(given.get(front + "query_url")));
    }

    private static JsonObject object(InputStream in) {
        try (var reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }
}
