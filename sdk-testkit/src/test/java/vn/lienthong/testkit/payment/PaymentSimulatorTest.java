package vn.lienthong.testkit.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.testkit.payment.PaymentProfile.BillAnswer;
import vn.lienthong.testkit.payment.PaymentProfile.BillKey;
import vn.lienthong.testkit.payment.PaymentProfile.RepeatedInit;
import vn.lienthong.testkit.sim.Fault;
import vn.lienthong.testkit.sim.SimulatorSettings;
import vn.lienthong.testkit.time.TestClock;

class PaymentSimulatorTest {
    private static final String REFERENCE = "000000G99260115A7f3c9d2e";
    private static final Instant PAID_AT = Instant.parse("2026-01-15T07:31:12Z");
    private static final TestClock CLOCK = TestClock.at(PAID_AT);
    private static PaymentSimulator payments;

    private final HttpClient client = HttpClient.newHttpClient();
    private AgencyDesk desk;

    @BeforeAll
    static void start() {
        payments = PaymentSimulator.start(SimulatorSettings.standard().withClock(CLOCK));
    }

    @AfterAll
    static void stop() {
        payments.close();
    }

    @BeforeEach
    void reset() throws Exception {
        payments.reset();
        CLOCK.set(PAID_AT);
        desk = new AgencyDesk();
        payments.notifyTo(desk.address());
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    @DisplayName("10.1: the INIT of the worked example gets a link, and the same link again")
    void opensAPaymentAndGivesTheSameLinkAgain() {
        String first = post("init_url", golden("init.json"));
        assertThat(first).contains("\"MaLoi\":\"00\"").contains("\"UrlThanhToan\":\"" + payments.baseUri() + "/pay/");
        assertThat(post("init_url", golden("init.json"))).isEqualTo(first);
        assertThat(payments.state(REFERENCE)).contains(PaymentState.OPEN);
    }

    @Test
    @DisplayName("9: a repeated INIT may be refused; another content under a known reference always is")
    void refusesAReferenceUsedBefore() {
        post("init_url", golden("init.json"));
        String other = golden("init.json")
                .replace("203.0.113.10", "203.0.113.11")
                .replace("2c07dc41dc52fd0d550993b0085e3171a9233ba0b5f60b97adead206c2eb9182", checksumOfOtherIp());
        assertThat(post("init_url", other)).contains("\"MaLoi\":\"99\"");
        payments.behave(PaymentProfile.standard().with(RepeatedInit.REFUSED));
        assertThat(post("init_url", golden("init.json"))).contains("\"MaLoi\":\"99\"");
    }

    @Test
    @DisplayName("10.1: the receipt block is outside the checksum")
    void takesAnInitWhoseReceiptBlockChanged() {
        assertThat(post("init_url", golden("init.json").replace("Số 1 đường Thử", "Số 2 đường Thử")))
                .contains("\"MaLoi\":\"00\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    "SoTien":"150000"; "SoTien":"150001"; MaXacThuc
                    "SoTien":"150000"; "SoTien":150000; SoTien: missing or not text
                    TESTPARTNER; TEST|PARTNER; MaDoiTac: bar
                    "Ip":"203.0.113.10",; ; Ip: missing
                    "MaDichVu":"2"; "MaDichVu":"3"; ThongTinBienLai.MaDichVu
                    "TKThuHuong":"0000000000"; "TKThuHuong":""; ThongTinBienLai.TKThuHuong
                    "SoTien":"50000"}],; "SoTien":"50001"}],; PhiLePhi: does not add up
                    "LoaiPhiLePhi":"1"; "LoaiPhiLePhi":"Phi"; LoaiPhiLePhi
                    000000000000; 000000000; SoCMNDNguoiNop
                    """)
    @DisplayName("3.2 to 3.4, PAY-01, PAY-10: an INIT that breaks a rule opens nothing")
    void refusesABrokenInit(String right, String wrong, String reason) {
        String body = golden("init.json").replace(right, wrong == null ? "" : wrong);
        assertThat(post("init_url", body)).contains("\"MaLoi\":\"99\"");
        assertThat(payments.references()).isEmpty();
        assertThat(payments.calls().refusals().get(0).reason()).contains(reason);
    }

    @Test
    @DisplayName("10.2: the notice of the worked example, byte for member, and its answer")
    void notifiesAsInTheWorkedExample() {
        post("init_url", golden("init.json"));
        payments.pay(REFERENCE);
        assertThat(desk.received)
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .isEqualTo(golden("confirm.json").replace("\n ", "").strip()));
        assertThat(AgencyDesk.echo(desk.received.get(0)))
                .isEqualTo(golden("confirm-answer.json").replace("\n ", "").strip());
        assertThat(payments.noticeAnswers()).singleElement().satisfies(answer -> {
            assertThat(answer.taken()).isTrue();
            assertThat(answer.problems()).isEmpty();
        });
        assertThat(payments.waitingNotices()).isZero();
    }

    @Test
    @DisplayName("10.3: QUERY says not paid, then paid")
    void answersAQuery() {
        post("init_url", golden("init.json"));
        assertThat(post("query_url", golden("query.json"))).contains("\"TrangThaiGD\":\"4\"");
        payments.pay(REFERENCE);
        assertThat(post("query_url", golden("query.json")))
                .contains(
                        "\"MaLoi\":\"00\"",
                        "\"TrangThaiGD\":\"1\"",
                        "\"SoTien\":150000",
                        "\"MaGiaoDich\":\"PP0000000001\"");
    }

    @Test
    @DisplayName("PAY-37: QUERY may say 3 a number of times first")
    void saysThatTheEndIsUnknownAsOftenAsTold() {
        post("init_url", golden("init.json"));
        payments.pay(REFERENCE);
        payments.answerQueriesUnknown(2);
        assertThat(post("query_url", golden("query.json"))).contains("\"TrangThaiGD\":\"3\"");
        assertThat(post("query_url", golden("query.json"))).contains("\"TrangThaiGD\":\"3\"");
        assertThat(post("query_url", golden("query.json"))).contains("\"TrangThaiGD\":\"1\"");
    }

    @Test
    void aQueryForAnUnknownReferenceIsRefused() {
        assertThat(post("query_url", golden("query.json"))).contains("\"MaLoi\":\"99\"");
    }

    @Test
    @DisplayName("10.4: a notice whose bar moved keeps a right checksum")
    void movesTheBarAsInTheWorkedExample() {
        post("init_url", golden("init.json"));
        payments.spoilNextNotice(NoticeFault.BAR_MOVED);
        payments.pay(REFERENCE);
        assertThat(desk.received)
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .isEqualTo(golden("confirm-bar-moved.json")
                                .replace("\n ", "")
                                .strip()));
    }

    @Test
    @DisplayName("6: an untaken notice comes again after 60 s, 5 min, 1 h, 1 day, 2 days, then no more")
    void repeatsANoticeUntilItIsTaken() {
        desk.answer(503, body -> "");
        post("init_url", golden("init.json"));
        payments.pay(REFERENCE);
        CLOCK.advance(Duration.ofSeconds(59));
        assertThat(payments.deliverDue()).isZero();
        CLOCK.advance(Duration.ofSeconds(1));
        assertThat(payments.deliverDue()).isEqualTo(1);
        CLOCK.advance(Duration.ofMinutes(5));
        desk.answer(200, AgencyDesk::echo);
        assertThat(payments.deliverDue()).isEqualTo(1);
        CLOCK.advance(Duration.ofDays(7));
        assertThat(payments.deliverDue()).isZero();
        assertThat(payments.noticeAnswers()).extracting(NoticeAnswer::status).containsExactly(503, 503, 200);
        assertThat(payments.noticeAnswers()).extracting(NoticeAnswer::attempt).containsExactly(1, 2, 3);
        assertThat(desk.received).hasSize(3).allMatch(desk.received.get(0)::equals);
    }

    @Test
    void givesUpAfterTheLastTry() {
        desk.answer(200, body -> AgencyDesk.echo(body).replace("\"00\"", "\"99\""));
        post("init_url", golden("init.json"));
        payments.pay(REFERENCE);
        for (int i = 0; i < 10; i++) {
            CLOCK.advance(Duration.ofDays(3));
            payments.deliverDue();
        }
        assertThat(desk.received).hasSize(6);
        assertThat(payments.waitingNotices()).isZero();
    }

    @Test
    @DisplayName("PAY-20: an answer lacking one of its six members is reported")
    void reportsWhatIsWrongWithAnAnswer() {
        desk.answer(
                200,
                body -> AgencyDesk.echo(body)
                        .replace("\"MaThamChieu\"", "\"x\"")
                        .replace("\"MoTaLoi\":\"\",", ""));
        post("init_url", golden("init.json"));
        payments.pay(REFERENCE);
        assertThat(payments.noticeAnswers().get(0).problems())
                .containsExactly("MoTaLoi: missing or not text", "MaThamChieu: missing or not text");
    }

    @Test
    void losesDelaysDoublesAndFalsifiesNoticesAsTold() {
        post("init_url", golden("init.json"));
        payments.spoilNextNotice(NoticeFault.LOST);
        payments.spoilNextNotice(NoticeFault.LATE);
        payments.spoilNextNotice(NoticeFault.DUPLICATE);
        payments.spoilNextNotice(NoticeFault.WRONG_AMOUNT);
        payments.spoilNextNotice(NoticeFault.WRONG_HASH);
        payments.pay(REFERENCE);
        payments.pay(REFERENCE);
        assertThat(desk.received).isEmpty();
        CLOCK.advance(Duration.ofHours(2));
        assertThat(payments.deliverDue()).isEqualTo(1);
        payments.pay(REFERENCE);
        assertThat(desk.received).hasSize(3);
        assertThat(desk.received.get(1)).isEqualTo(desk.received.get(2));
        payments.pay(REFERENCE);
        assertThat(desk.received.get(3)).contains("\"SoTien\":150001");
        payments.pay(REFERENCE);
        assertThat(desk.received.get(4)).contains("\"SoTien\":150000");
        assertThat(AgencyDesk.member(desk.received.get(4), "MaXacThuc"))
                .isNotEqualTo(AgencyDesk.member(desk.received.get(3), "MaXacThuc"));
    }

    @Test
    void sendsAFailureNoticeAndNoneForAnAbandonedPage() {
        post("init_url", golden("init.json"));
        payments.abandon(REFERENCE);
        assertThat(desk.received).isEmpty();
        payments.fail(REFERENCE, "24");
        assertThat(desk.received.get(0)).contains("\"MaLoi\":\"24\"");
        assertThat(post("query_url", golden("query.json"))).contains("\"TrangThaiGD\":\"4\"");
    }

    @Test
    @DisplayName("2.3: a payment begun at the portal is known by its dossier only")
    void notifiesOfAPaymentTheAgencyNeverBegan() {
        String reference = payments.payAtPortal("000.00.07.H99-260309-0014", 8_000);
        assertThat(desk.received.get(0))
                .contains("\"MaHoSo\":\"000.00.07.H99-260309-0014\"", reference, "\"SoTien\":8000");
    }

    @Test
    @DisplayName("3.5: through a gateway the answer is JSON inside text, and a token is needed")
    void wrapsItsAnswersForTheGateway() {
        String body = golden("init.json");
        assertThat(post("lgsp_init_url", body)).contains("\"-1\"");
        HttpRequest request = request("lgsp_init_url", body)
                .header("Authorization", "Bearer " + payments.configuration().get("lgsp_token"))
                .build();
        assertThat(send(request)).startsWith("{\"error_code\":\"0\",\"message\":\"{\\\"MaLoi\\\":\\\"00\\\"");
        payments.faults().on("INIT").first().answer(Fault.EXPIRED_SESSION);
        assertThat(answer(request).statusCode()).isEqualTo(401);
        assertThat(answer(request).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("3.8: GET_BILL gives a PDF or a link, late if told, by the time of INIT or of the notice")
    void givesTheReceipt() {
        post("init_url", golden("init.json"));
        String byInit = bill("20260115143005");
        assertThat(post("bill_url", byInit)).contains("\"MaLoi\":\"99\"");
        payments.behave(PaymentProfile.standard().withReceiptDelay(Duration.ofMinutes(10)));
        payments.pay(REFERENCE);
        assertThat(post("bill_url", byInit)).contains("\"MaLoi\":\"99\"");
        CLOCK.advance(Duration.ofMinutes(10));
        assertThat(post("bill_url", byInit)).startsWith("%PDF-1.4");
        payments.behave(PaymentProfile.standard().with(BillKey.NOTICE_TIME));
        assertThat(post("bill_url", byInit)).contains("\"MaLoi\":\"99\"");
        payments.behave(PaymentProfile.standard().with(BillAnswer.LINK));
        String link = AgencyDesk.member(post("bill_url", byInit), "UrlBienLai");
        assertThat(send(HttpRequest.newBuilder(URI.create(link)).build())).startsWith("%PDF-1.4");
    }

    @Test
    void aPersonPaysOnThePage() {
        URI page = URI.create(AgencyDesk.member(post("init_url", golden("init.json")), "UrlThanhToan"));
        assertThat(send(HttpRequest.newBuilder(page).build())).contains("150000 VND");
        send(HttpRequest.newBuilder(page)
                .POST(BodyPublishers.ofString("outcome=paid"))
                .build());
        assertThat(payments.state(REFERENCE)).contains(PaymentState.PAID);
        assertThat(payments.deliverDue()).isEqualTo(1);
    }

    @Test
    @DisplayName("3.10: asks an agency what is due and checks the answer's members")
    void asksAnAgencyWhatIsDue() {
        String receipt = golden("init.json").replaceAll("(?s).*\"ThongTinBienLai\":\\{(.*)\\}\\}\\s*", "$1");
        desk.answer(
                200,
                body -> "{\"error_code\":1,\"message\":{\"MaTraCuuTT\":\"t1\",\"transaction_id\":\"t2\","
                        + "\"client_id\":\"c\"," + receipt + "}}");
        DueAnswer due = payments.askWhatIsDue(desk.address(), "000.00.00.H99-260115-0001", Map.of("X-Key", "k"));
        assertThat(due).isEqualTo(new DueAnswer(200, "1", 150_000, List.of()));
        desk.answer(200, body -> "{\"error_code\":0,\"message\":[]}");
        assertThat(payments.askWhatIsDue(desk.address(), "x", Map.of()))
                .isEqualTo(new DueAnswer(200, "0", 0, List.of()));
        desk.answer(200, body -> "{\"error_code\":1,\"message\":{}}");
        assertThat(payments.askWhatIsDue(desk.address(), "x", Map.of()).problems())
                .containsExactly("ThongTinBienLai.MaDichVu: not 1 or 2");
    }

    @Test
    void takesANoticeAddressOnTheLoopbackOnly() {
        URI registration = URI.create(payments.configuration().get("notice_registration_url"));
        HttpRequest.Builder request = HttpRequest.newBuilder(registration);
        assertThat(answer(request.POST(BodyPublishers.ofString("http://example.org/ipn"))
                                .build())
                        .statusCode())
                .isEqualTo(400);
        assertThat(answer(request.POST(BodyPublishers.ofString("http://127.0.0.1:9/ipn"))
                                .build())
                        .statusCode())
                .isEqualTo(200);
    }

    private static String checksumOfOtherIp() {
        String init = golden("init.json").replace("203.0.113.10", "203.0.113.11");
        return Checksum.of(
                Checksum.INIT,
                member -> AgencyDesk.member(init.split("ThongTinBienLai", 2)[0], member),
                Partner.SECRET);
    }

    private static String bill(String time) {
        String body = golden("query.json").replace("\"QUERY\"", "\"GET_BILL\"").replace("20260115143005", time);
        String checksum = Checksum.of(Checksum.QUESTION, member -> AgencyDesk.member(body, member), Partner.SECRET);
        return body.replace(AgencyDesk.member(body, "MaXacThuc"), checksum);
    }

    private static String golden(String file) {
        try (InputStream in = PaymentSimulatorTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String post(String setting, String body) {
        return send(request(setting, body).build());
    }

    private static HttpRequest.Builder request(String setting, String body) {
        return HttpRequest.newBuilder(URI.create(payments.configuration().get(setting)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private String send(HttpRequest request) {
        return answer(request).body();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
