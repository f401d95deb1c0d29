package vn.lienthong.portal.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.money.Dong;

/**
 * A fee or charge of a dossier, paid or not (<i>phí, lệ phí</i>; wire {@code DanhSachLePhi}). Every one is sent, that of 0 đồng too.
 *
 * @param name wire {@code TenPhiLePhi}
 * @param code catalogue code, wire {@code MaPhiLePhi}
 * @param amount wire {@code Gia}
 * @param collection wire {@code HinhThucThu}; null when not known, for a constant would be a lie
 * @param kind wire {@code LoaiPhiLePhi}; null when not known
 */
public record Fee(
        String name,
        String code,
        Dong amount,
        @Nullable Coded<FeeCollection> collection,
        @Nullable Coded<FeeKind> kind) {
    public Fee {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(amount, "amount");
    }

    public static Fee of(String name, String code, Dong amount, FeeCollection collection, FeeKind kind) {
        return new Fee(name, code, amount, Coded.of(collection), Coded.of(kind));
    }
}
