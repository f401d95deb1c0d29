package vn.lienthong.portal.payment.dvcqg.wire;

import java.util.List;

/** {@code ThongTinBienLai} (payment 3.4); what a kind of payment does not need is an empty text. */
public record ReceiptRow(
        String MaDichVu,
        String MaDVC,
        String TenDVC,
        String MaTTHC,
        String TenTTHC,
        String MaDonVi,
        String TenDonVi,
        String MaHoSo,
        String TKThuHuong,
        String MaNHThuHuong,
        String TenTKThuHuong,
        String MaLoaiHinhThuPhat,
        String TenLoaiHinhThuPhat,
        String MaCoQuanQD,
        String TenCoQuanQD,
        String KhoBac,
        String NgayQD,
        String SoQD,
        String ThoiGianViPham,
        String DiaDiemViPham,
        String TenNguoiViPham,
        String TaiKhoanThuNSNN,
        String NoiDungThanhToan,
        String HoTenNguoiNop,
        String SoCMNDNguoiNop,
        String DiaChiNguoiNop,
        String HuyenNguoiNop,
        String TinhNguoiNop,
        List<FeeRow> PhiLePhi,
        List<ItemRow> DSKhoanNop) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "ReceiptRow";
    }
}
