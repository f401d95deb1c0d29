package vn.lienthong.portal.payment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;

/**
 * Who pays (wire {@code HoTenNguoiNop}, {@code SoCMNDNguoiNop}, {@code DiaChiNguoiNop}, {@code TinhNguoiNop}). Prints masked.
 *
 * @param identityNumber null when there is none: nine zeros are no number
 * @param province code or name; null when not known
 */
public record Payer(
        PersonName name,
        @Nullable PersonalText identityNumber,
        PersonalText address,
        @Nullable String province) {
    public Payer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
    }

    public static Payer of(PersonName name, PersonalText address) {
        return new Payer(name, null, address, null);
    }

    public Payer withIdentityNumber(PersonalText value) {
        return new Payer(name, value, address, province);
    }
}
