package vn.lienthong.portal.payment;

import java.util.Objects;
import vn.lienthong.core.privacy.PersonalText;

/**
 * The account the money goes to, from the agency's own configuration only (PAY-11).
 *
 * @param account wire {@code TKThuHuong}
 * @param bank wire {@code MaNHThuHuong}
 * @param name wire {@code TenTKThuHuong}
 */
public record Beneficiary(PersonalText account, String bank, String name) {
    public Beneficiary {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(bank, "bank");
        Objects.requireNonNull(name, "name");
    }
}
