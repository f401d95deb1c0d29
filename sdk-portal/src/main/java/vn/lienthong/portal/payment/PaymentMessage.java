package vn.lienthong.portal.payment;

import vn.lienthong.core.message.MessageTemplate;

/** What this package says when it fails. */
enum PaymentMessage implements MessageTemplate {
    REFERENCE(
            "PORTAL-PAYMENT-REFERENCE",
            "Mã tham chiếu phải có từ 1 đến 50 ký tự ASCII in được, không chứa dấu “|” và khoảng trắng",
            "a payment reference is 1 to 50 printable ASCII characters without bar or blank"),
    REFERENCE_PREFIX(
            "PORTAL-PAYMENT-REFERENCE-PREFIX",
            "Tiền tố của mã tham chiếu phải gồm tối đa 4 chữ cái hoặc chữ số",
            "the prefix of references is at most 4 letters or digits"),
    NARRATION(
            "PORTAL-PAYMENT-NARRATION",
            "Nội dung giao dịch phải có từ 1 đến 100 ký tự không dấu, không chứa dấu “|” và ký tự điều khiển",
            "a narration is 1 to 100 plain characters without bar and controls");

    private final String id;
    private final String vi;
    private final String en;

    PaymentMessage(String id, String vi, String en) {
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
