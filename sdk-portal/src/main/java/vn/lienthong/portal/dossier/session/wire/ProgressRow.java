package vn.lienthong.portal.dossier.session.wire;

/** One step (portal 3.4). */
public record ProgressRow(
        String MaHoSo,
        String NguoiXuLy,
        String ChucDanh,
        String ThoiDiemXuLy,
        String PhongBanXuLy,
        String NoiDungXuLy,
        String TrangThai,
        String NgayBatDau,
        String NgayKetThucTheoQuyDinh) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "ProgressRow";
    }
}
