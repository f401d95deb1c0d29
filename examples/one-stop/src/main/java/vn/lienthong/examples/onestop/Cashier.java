package vn.lienthong.examples.onestop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.call.Operation;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.BoundedInputStream;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.RequestBody;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.Fee;
import vn.lienthong.portal.money.Dong;
import vn.lienthong.portal.payment.Beneficiary;
import vn.lienthong.portal.payment.FeeLine;
import vn.lienthong.portal.payment.Named;
import vn.lienthong.portal.payment.Narration;
import vn.lienthong.portal.payment.Payer;
import vn.lienthong.portal.payment.PaymentOrder;
import vn.lienthong.portal.payment.Receipt;
import vn.lienthong.portal.payment.ReceiptItem;
import vn.lienthong.portal.payment.ReferenceMaker;
import vn.lienthong.portal.payment.dvcqg.AttemptStore;
import vn.lienthong.portal.payment.dvcqg.ConfirmDesk;
import vn.lienthong.portal.payment.dvcqg.DvcqgPayments;
import vn.lienthong.portal.payment.dvcqg.DvcqgSettings;
import vn.lienthong.portal.payment.dvcqg.HandledNotice;
import vn.lienthong.portal.payment.dvcqg.InitOutcome;
import vn.lienthong.portal.payment.dvcqg.NoticeHandler;
import vn.lienthong.portal.payment.dvcqg.Partner;
import vn.lienthong.portal.payment.dvcqg.PreparedInit;
import vn.lienthong.portal.payment.dvcqg.QueryOutcome;

/** Collects the fee: opens the payment, takes the platform's notices at an address of its own, asks when it must. */
final class Cashier implements AutoCloseable {
    private static final Operation PAGE = Operation.write("example.page");

    private final SdkRuntime runtime;
    private final PlatformSettings settings;
    private final Timeline timeline;
    private final DvcqgPayments payments;
    private final NoticeHandler notices;
    private final AttemptStore attempts = AttemptStore.inMemory();
    private final BlockingQueue<HandledNotice.Event> events = new LinkedBlockingQueue<>();
    private final HttpServer server;

    Cashier(SdkRuntime runtime, PlatformSettings settings, Timeline timeline) throws IOException {
        this.runtime = runtime;
        this.settings = settings;
        this.timeline = timeline;
        Partner partner = Partner.of(settings.get("MaDoiTac"), Secret.of(settings.get("secret")));
        this.payments = DvcqgPayments.create(
                runtime,
                DvcqgSettings.builder(
                                partner,
                                new DvcqgSettings.Addresses(
                                        URI.create(settings.get("init_url")), URI.create(settings.get("query_url"))))
                        .build());
        this.notices = new NoticeHandler(new ConfirmDesk(partner), attempts);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/payment/confirm", this::confirm);
        server.start();
    }

    /** The address the platform calls. A slow or failing store would answer 503, so that the platform comes again. */
    private void confirm(HttpExchange exchange) throws IOException {
        try (exchange) {
            HandledNotice handled = notices.handle(new BoundedInputStream(exchange.getRequestBody(), 64 << 10));
            Content json = handled.answer().json();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(
                    handled.answer().httpStatus(), json.length().orElse(0));
            events.add(handled.event());
            json.writeTo(exchange.getResponseBody());
        }
    }

    /** From the order to the money. */
    void collect(Dossier dossier, Platforms platforms) throws IOException, InterruptedException {
        register();
        String name = dossier.applicant().name() == null
                ? ""
                : dossier.applicant().name().reveal();
        Receipt receipt = receipt(dossier, name);
        PaymentOrder order = new PaymentOrder(
                dossier.code().text(),
                new ReferenceMaker("MC", new SecureRandom()).next(dossier.code().text(), 1),
                receipt.total(),
                runtime.clock().now());
        PreparedInit prepared = payments.prepare(
                order,
                receipt,
                Narration.ofVietnamese("Thanh toan ho so " + dossier.code().text()),
                InetAddress.getByName("203.0.113.10"));
        attempts.insert(prepared.attempt());
        InitOutcome outcome = payments.init(prepared);
        attempts.replace(prepared.attempt(), prepared.attempt().on(outcome).after());
        if (!(outcome instanceof InitOutcome.Link link)) {
            timeline.trouble("Chưa mở được giao dịch thanh toán", "the payment could not be opened");
            return;
        }
        timeline.good(
                "Mở giao dịch " + order.reference().text() + ", " + order.amount() + " đồng",
                "payment " + order.reference().text() + " opened, " + order.amount() + " dong");
        post(link.address(), "application/x-www-form-urlencoded", "outcome=paid");
        platforms.deliverNotices();
        listen(platforms);
        ask(order);
    }

    private void listen(Platforms platforms) throws InterruptedException {
        HandledNotice.Event event = events.poll(20, TimeUnit.SECONDS);
        while (event != null) {
            switch (event) {
                case PAID ->
                    timeline.good(
                            "Thông báo kết quả: chữ ký kiểm tra, số tiền và đối tác khớp - ĐÃ THANH TOÁN",
                            "notice: checksum, amount and partner agree: PAID");
                case DUPLICATE ->
                    timeline.trouble(
                            "Thông báo lặp lại: nhận biết, trả lời như cũ, không ghi thu lần hai",
                            "the same notice again: recognised, answered alike, nothing booked twice");
                default -> timeline.note("Thông báo: " + event, "notice: " + event);
            }
            platforms.deliverNotices();
            event = events.poll();
        }
    }

    private void ask(PaymentOrder order) {
        QueryOutcome outcome = payments.query(order);
        if (outcome instanceof QueryOutcome.Answered answered) {
            var transition = attempts.find(order.reference()).orElseThrow().on(answered);
            timeline.note(
                    "Truy vấn: " + answered.state() + ", trạng thái của ta: "
                            + transition.after().state(),
                    "query: " + answered.state() + ", our state: "
                            + transition.after().state());
        }
    }

    private void register() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/payment/confirm";
        post(URI.create(settings.get("notice_registration_url")), "text/plain", address);
    }

    /** What a browser or an administrator does; not part of the platform's interface. */
    private void post(URI uri, String type, String body) {
        runtime.caller()
                .accepting((status, mediaType) -> status == 200)
                .build()
                .call(
                        PAGE,
                        call -> HttpRequest.post(uri, RequestBody.of(type, body.getBytes(StandardCharsets.UTF_8))),
                        (answer, call) -> answer.status());
    }

    private Receipt receipt(Dossier dossier, String payerName) {
        Named unit = new Named("000.00.07.H99", "UBND xã Hoa Ban");
        List<Fee> fees = dossier.charges().fees();
        ReceiptItem[] items = fees.stream()
                .map(fee -> new ReceiptItem(fee.name(), amount(fee)))
                .toArray(ReceiptItem[]::new);
        List<FeeLine> lines = fees.stream()
                .map(fee -> new FeeLine(FeeLine.Kind.CHARGE, codeOf(fee), fee.name(), amount(fee)))
                .toList();
        String service = dossier.procedure().code().text();
        return new Receipt.OfFees(
                Receipt.Head.of(
                        "Lệ phí hồ sơ " + dossier.code().text(),
                        Payer.of(PersonName.of(payerName), PersonalText.of("Bản Thử, xã Hoa Ban"))
                                .withIdentityNumber(PersonalText.of("000000000000")),
                        unit,
                        items),
                new Named(service + ".01", dossier.procedure().name()),
                new Named(service, dossier.procedure().name()),
                unit,
                dossier.code().text(),
                new Beneficiary(PersonalText.of("0000000000"), "TESTBANK", "UBND XA HOA BAN"),
                lines);
    }

    private static Dong amount(Fee fee) {
        Dong amount = fee.amount();
        return amount == null ? Dong.ZERO : amount;
    }

    private static String codeOf(Fee fee) {
        @Nullable String code = fee.code();
        return code == null ? "" : code;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
