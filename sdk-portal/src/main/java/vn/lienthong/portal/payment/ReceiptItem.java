package vn.lienthong.portal.payment;

import java.util.Objects;
import vn.lienthong.portal.money.Dong;

/** One line of a receipt (<i>khoản nộp</i>; wire {@code DSKhoanNop}). */
public record ReceiptItem(String content, Dong amount) {
    public ReceiptItem {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(amount, "amount");
    }
}
