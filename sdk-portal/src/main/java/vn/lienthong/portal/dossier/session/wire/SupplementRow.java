package vn.lienthong.portal.dossier.session.wire;

import org.jspecify.annotations.Nullable;

/** A row of {@code DanhSachHoSoBoSung} (portal 3.3). */
public record SupplementRow(
        @Nullable Long HoSoBoSungId,
        @Nullable String NguoiYeuCauBoSung,
        @Nullable String NoiDungBoSung,
        @Nullable String NgayBoSung,
        @Nullable String NgayTiepNhanBoSung,
        @Nullable String NgayHenTraTruoc,
        @Nullable String NgayHenTraMoi,
        @Nullable Boolean TrangThaiBoSung) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "SupplementRow";
    }
}
