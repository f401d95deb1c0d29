package vn.lienthong.portal.dossier.session.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dossier record of {@code DongBoHoSoMC}, revisions r1 and r2 (portal 3.3). Null: not written. */
public record DossierRow(
        @Nullable String MaHoSo,
        @Nullable String MaTTHC,
        @Nullable String TenTTHC,
        @Nullable String MaLinhVuc,
        @Nullable String TenLinhVuc,
        @Nullable String SoBienNhan,
        @Nullable String ChuHoSo,
        @Nullable String LoaiDoiTuong,
        @Nullable String MaDoiTuong,
        @Nullable String ThongTinKhac,
        @Nullable String Email,
        @Nullable String Fax,
        @Nullable String SoDienThoai,
        @Nullable String TrichYeuHoSo,
        @Nullable String NgayTiepNhan,
        @Nullable String NgayHenTra,
        @Nullable String TrangThaiHoSo,
        @Nullable String NgayTra,
        @Nullable String ThongTinTra,
        @Nullable String HinhThuc,
        @Nullable String NgayKetThucXuLy,
        @Nullable String DonViXuLy,
        @Nullable String GhiChu,
        @Nullable List<AttachmentRow> TaiLieuNop,
        @Nullable List<FeeRow> DanhSachLePhi,
        @Nullable List<OtherRow> DanhSachTepDinhKemKhac,
        @Nullable List<SupplementRow> DanhSachHoSoBoSung,
        @Nullable List<ResultRow> DanhSachGiayToKetQua,
        @Nullable String KenhThucHien,
        @Nullable String SoGiayToChuHoSo,
        @Nullable String NoiNopHoSo,
        @Nullable String NgayNopHoSo,
        @Nullable String HoSoCoThanhPhanSoHoa,
        @Nullable String TaiKhoanDuocXacThucVoiVNeID,
        @Nullable String DuocThanhToanTrucTuyen,
        @Nullable String NgayTuChoi,
        @Nullable List<IdentityRow> DinhDanhCHS,
        @Nullable List<DatabaseRow> DSKetNoiCSDL) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "DossierRow";
    }
}
