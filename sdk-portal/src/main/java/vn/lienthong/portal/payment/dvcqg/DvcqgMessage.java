package vn.lienthong.portal.payment.dvcqg;

import vn.lienthong.core.message.MessageTemplate;

/** What this dialect says when it fails. */
enum DvcqgMessage implements MessageTemplate {
    ANSWER("PORTAL-PAYMENT-ANSWER", "{0}: câu trả lời không đúng giao thức", "{0}: the answer is not of the protocol"),
    NO_SECRET(
            "PORTAL-PAYMENT-NO-SECRET",
            "Chưa cấu hình khóa bí mật dùng chung với nền tảng thanh toán",
            "no secret shared with the payment platform is configured");

    private final String id;
    private final String vi;
    private final String en;

    DvcqgMessage(String id, String vi, String en) {
        this.id = id;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
