package vn.lienthong.portal.payment;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What this package says when it fails. */
enum PaymentMessage implements WordedTemplate {
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

    private final Wording wording;

    PaymentMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
