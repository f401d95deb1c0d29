package vn.lienthong.portal.payment.dvcqg;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What this dialect says when it fails. */
enum DvcqgMessage implements WordedTemplate {
    ANSWER("PORTAL-PAYMENT-ANSWER", "{0}: câu trả lời không đúng giao thức", "{0}: the answer is not of the protocol"),
    NO_SECRET(
            "PORTAL-PAYMENT-NO-SECRET",
            "Chưa cấu hình khóa bí mật dùng chung với nền tảng thanh toán",
            "no secret shared with the payment platform is configured");

    private final Wording wording;

    DvcqgMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
