package vn.lienthong.portal.payment.dvcqg.wire;

/** INIT (payment 3.3). */
public record InitRow(
        String LoaiBanTin,
        String PhienBan,
        String MaDoiTac,
        String MaThamChieu,
        String SoTien,
        String LoaiHinhThanhToan,
        String MaKenhThanhToan,
        String MaThietBi,
        String NgonNgu,
        String MaTienTe,
        String MaNganHang,
        String ThongTinGiaoDich,
        String ThoiGianGD,
        String Ip,
        String MaXacThuc,
        ReceiptRow ThongTinBienLai) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "InitRow";
    }
}
