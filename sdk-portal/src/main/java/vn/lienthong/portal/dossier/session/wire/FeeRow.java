package vn.lienthong.portal.dossier.session.wire;

import org.jspecify.annotations.Nullable;

/** A row of {@code DanhSachLePhi} (portal 3.3). */
public record FeeRow(
        @Nullable String TenPhiLePhi,
        @Nullable String MaPhiLePhi,
        @Nullable String HinhThucThu,
        @Nullable String Gia,
        @Nullable String LoaiPhiLePhi) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "FeeRow";
    }
}
