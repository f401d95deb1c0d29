package vn.lienthong.portal.dossier.session.wire;

import org.jspecify.annotations.Nullable;

/** A row of {@code DanhSachTepDinhKemKhac} (portal 3.3). */
public record OtherRow(
        @Nullable String TenGiayTo,
        @Nullable String SoLuong,
        @Nullable String LoaiGiayTo) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "OtherRow";
    }
}
