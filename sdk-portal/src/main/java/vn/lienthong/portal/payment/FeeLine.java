package vn.lienthong.portal.payment;

import java.util.Objects;
import vn.lienthong.portal.money.Dong;

/**
 * One fee or charge of a receipt (wire {@code PhiLePhi}).
 *
 * @param code wire {@code MaPhiLePhi}, from the catalogue
 */
public record FeeLine(Kind kind, String code, String name, Dong amount) {
    public FeeLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(amount, "amount");
    }

    /** The two kinds of the law on fees and charges (97/2015/QH13 Art. 3). */
    public enum Kind {
        /** <i>Phí</i>: offsets what a service costs. */
        FEE,
        /** <i>Lệ phí</i>: a fixed sum of state management. */
        CHARGE
    }
}
