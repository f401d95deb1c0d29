package vn.lienthong.portal.dossier.session.wire;

import org.jspecify.annotations.Nullable;

/** A row of {@code DanhSachGiayToKetQua} (portal 3.3). */
public record ResultRow(
        @Nullable String TenGiayTo,
        @Nullable String MaThanhPhanHoSo,
        @Nullable String GiayToId,
        @Nullable String DuongDanTepTinKetQua,
        @Nullable String MaGiayToKetQua) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "ResultRow";
    }
}
