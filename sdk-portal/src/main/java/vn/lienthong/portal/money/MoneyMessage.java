package vn.lienthong.portal.money;

import vn.lienthong.core.message.MessageTemplate;

/** What is wrong with an amount. The amount itself is not quoted. */
enum MoneyMessage implements MessageTemplate {
    RANGE(
            "PORTAL-MONEY-RANGE",
            "Số tiền phải từ 0 đến 999.999.999.999.999 đồng",
            "an amount must be between 0 and 999,999,999,999,999 đồng"),
    NOT_WHOLE(
            "PORTAL-MONEY-NOT-WHOLE",
            "Số tiền phải là số nguyên đồng, chỉ gồm chữ số, không có số 0 ở đầu",
            "an amount must be whole đồng, digits only, without leading zeros");

    private final String id;
    private final String vi;
    private final String en;

    MoneyMessage(String id, String vi, String en) {
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
