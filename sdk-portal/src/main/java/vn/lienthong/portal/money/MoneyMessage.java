package vn.lienthong.portal.money;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What is wrong with an amount. The amount itself is not quoted. */
enum MoneyMessage implements WordedTemplate {
    RANGE(
            "PORTAL-MONEY-RANGE",
            "Số tiền phải từ 0 đến 999.999.999.999.999 đồng",
            "an amount must be between 0 and 999,999,999,999,999 đồng"),
    NOT_WHOLE(
            "PORTAL-MONEY-NOT-WHOLE",
            "Số tiền phải là số nguyên đồng, chỉ gồm chữ số, không có số 0 ở đầu",
            "an amount must be whole đồng, digits only, without leading zeros");

    private final Wording wording;

    MoneyMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
