package vn.lienthong.portal.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paper outside the procedure's list (wire {@code DanhSachTepDinhKemKhac}).
 *
 * @param name wire {@code TenGiayTo}
 * @param count copies, wire {@code SoLuong}
 * @param kindCode wire {@code LoaiGiayTo}, a code whose list is not known
 */
public record OtherPaper(
        String name, @Nullable Integer count, @Nullable String kindCode) {
    public OtherPaper {
        Objects.requireNonNull(name, "name");
    }
}
