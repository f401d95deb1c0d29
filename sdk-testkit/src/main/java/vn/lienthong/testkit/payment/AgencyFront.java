package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.payment.PaymentProfile.BillAnswer;
import vn.lienthong.testkit.payment.PaymentProfile.BillKey;
import vn.lienthong.testkit.payment.PaymentProfile.RepeatedInit;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.StrictJson;

/** The agency's three calls: INIT, QUERY and GET_BILL (payment specification 3.3, 3.5, 3.7, 3.8). */
final class AgencyFront {
    static final String BILL_PATH = "/bill/";

    private static final String INVALID = "Thông điệp không hợp lệ";
    private static final String UNKNOWN = "Không tìm thấy giao dịch";

    private final Ledger ledger;
    private final SdkClock clock;
    private int unknownQueries;

    AgencyFront(Ledger ledger, SdkClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    void answerQueriesUnknown(int times) {
        unknownQueries = times;
    }

    SimulatorAnswer init(ObjectNode message, Envelope envelope, PaymentProfile profile, String base) {
        Optional<String> problem = MessageRules.problemOfInit(message);
        if (problem.isPresent()) {
            return envelope.refused(INVALID, problem.get());
        }
        Optional<Transaction> known = ledger.find(message.path("MaThamChieu").asText());
        if (known.isEmpty()) {
            return link(ledger.begin(message), envelope, base);
        }
        boolean same = known.get().checksum.equals(message.path("MaXacThuc").asText());
        return same && profile.repeatedInit() == RepeatedInit.SAME_LINK
                ? link(known.get(), envelope, base)
                : envelope.refused("Mã tham chiếu đã tồn tại", "MaThamChieu: used before");
    }

    SimulatorAnswer query(ObjectNode message, Envelope envelope) {
        Optional<String> problem = MessageRules.problemOfQuestion(message);
        if (problem.isPresent()) {
            return envelope.refused(INVALID, problem.get());
        }
        Optional<Transaction> found = ledger.find(message.path("MaThamChieu").asText())
                .filter(payment ->
                        payment.initTime.equals(message.path("ThoiGianGD").asText()));
        if (found.isEmpty()) {
            return envelope.refused(UNKNOWN, "MaThamChieu with ThoiGianGD: no such INIT");
        }
        return envelope.wrap(state(found.get(), message));
    }

    SimulatorAnswer bill(ObjectNode message, Envelope envelope, PaymentProfile profile, String base) {
        Optional<String> problem = MessageRules.problemOfQuestion(message);
        if (problem.isPresent()) {
            return envelope.refused(INVALID, problem.get());
        }
        String time = message.path("ThoiGianGD").asText();
        Optional<Transaction> found = ledger.find(message.path("MaThamChieu").asText())
                .filter(payment -> accepts(profile.billKey(), payment, time));
        if (found.isEmpty()) {
            return envelope.refused(UNKNOWN, "MaThamChieu with ThoiGianGD: no such payment");
        }
        if (!hasReceipt(found.get(), profile)) {
            return envelope.refused("Chưa có biên lai", "receipt: not there yet");
        }
        return profile.bill() == BillAnswer.PDF
                ? file(found.get())
                : envelope.wrap(good().put("UrlBienLai", base + BILL_PATH + found.get().platformNumber));
    }

    static SimulatorAnswer file(Transaction payment) {
        return SimulatorAnswer.of(200, "application/pdf", Bill.pdf(payment));
    }

    private static SimulatorAnswer link(Transaction payment, Envelope envelope, String base) {
        return envelope.wrap(good().put("UrlThanhToan", base + PayerPage.PATH + payment.pageToken));
    }

    private ObjectNode state(Transaction payment, ObjectNode question) {
        ObjectNode answer = good().put("LoaiBanTin", "QUERY")
                .put("MaDoiTac", Partner.CODE)
                .put("MaThamChieu", payment.reference)
                .put("SoTien", payment.amount)
                .put("MaTienTe", "VND")
                .put("MaGiaoDich", payment.platformNumber)
                .put("MaNganHang", payment.isPaid() ? Partner.BANK : "")
                .put("ThoiGianGD", payment.noticeTime.isEmpty() ? payment.initTime : payment.noticeTime)
                .put("ThongTinGiaoDich", payment.narration)
                .put("TrangThaiGD", transactionState(payment));
        return answer.put("MaXacThuc", question.path("MaXacThuc").asText());
    }

    private String transactionState(Transaction payment) {
        if (unknownQueries > 0) {
            unknownQueries--;
            return "3";
        }
        return payment.isPaid() ? "1" : "4";
    }

    private boolean hasReceipt(Transaction payment, PaymentProfile profile) {
        Instant settled = payment.settledAt;
        return payment.isPaid() && settled != null && !clock.now().isBefore(settled.plus(profile.receiptDelay()));
    }

    private static boolean accepts(BillKey key, Transaction payment, String time) {
        return switch (key) {
            case INIT_TIME -> payment.initTime.equals(time);
            case NOTICE_TIME -> payment.noticeTime.equals(time);
            case EITHER -> payment.initTime.equals(time) || payment.noticeTime.equals(time);
        };
    }

    private static ObjectNode good() {
        return StrictJson.newObject().put("MaLoi", "00").put("MoTaLoi", "");
    }
}
