package vn.lienthong.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of a dossier record of {@code DongBoHoSoMC}, as one would bind them with nothing but JSON-B. Public for Yasson. */
public record PlainDossier(
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
        @Nullable List<Attachment> TaiLieuNop,
        @Nullable List<Fee> DanhSachLePhi,
        @Nullable List<Other> DanhSachTepDinhKemKhac,
        @Nullable List<Supplement> DanhSachHoSoBoSung,
        @Nullable List<Result> DanhSachGiayToKetQua,
        @Nullable String KenhThucHien,
        @Nullable String SoGiayToChuHoSo,
        @Nullable String NoiNopHoSo,
        @Nullable String NgayNopHoSo,
        @Nullable String HoSoCoThanhPhanSoHoa,
        @Nullable String TaiKhoanDuocXacThucVoiVNeID,
        @Nullable String DuocThanhToanTrucTuyen,
        @Nullable String NgayTuChoi,
        @Nullable List<Identity> DinhDanhCHS,
        @Nullable List<Database> DSKetNoiCSDL) {
    public record Attachment(
            @Nullable String TepDinhKemId,
            @Nullable String TenTepDinhKem,
            @Nullable String MaThanhPhanHoSo,
            @Nullable String DuongDanTaiTepTin,
            @Nullable String IsDeleted,
            @Nullable String DuocSoHoa,
            @Nullable String DuocTaiSuDung,
            @Nullable String DuocLayTuKhoDMQG,
            @Nullable String MaKetQuaThayThe) {}

    public record Fee(
            @Nullable String TenPhiLePhi,
            @Nullable String MaPhiLePhi,
            @Nullable String HinhThucThu,
            @Nullable String Gia,
            @Nullable String LoaiPhiLePhi) {}

    public record Other(
            @Nullable String TenGiayTo,
            @Nullable String SoLuong,
            @Nullable String LoaiGiayTo) {}

    public record Supplement(
            @Nullable Long HoSoBoSungId,
            @Nullable String NguoiYeuCauBoSung,
            @Nullable String NoiDungBoSung,
            @Nullable String NgayBoSung,
            @Nullable String NgayTiepNhanBoSung,
            @Nullable String NgayHenTraTruoc,
            @Nullable String NgayHenTraMoi,
            @Nullable Boolean TrangThaiBoSung) {}

    public record Result(
            @Nullable String TenGiayTo,
            @Nullable String MaThanhPhanHoSo,
            @Nullable String GiayToId,
            @Nullable String DuongDanTepTinKetQua,
            @Nullable String MaGiayToKetQua) {}

    public record Identity(
            @Nullable String LoaiDinhDanh, @Nullable String SoDinhDanh) {}

    public record Database(@Nullable String MaCSDL) {}
}
