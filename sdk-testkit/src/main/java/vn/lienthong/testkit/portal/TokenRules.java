package vn.lienthong.testkit.portal;

/** What a ministry's dossier system asks of its records (portal specification 3.8, 10.3). Three date formats, numbers and text. */
final class TokenRules {
    private static final Form STATUS = Form.oneOf("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

    private static final RecordRules PERSON = new RecordRules()
            .filled(Form.ANY, "TenNguoiNop", "SoDinhDanh")
            .optional(Form.TIME, "NgayCapDinhDanh", "NgaySinh")
            .optional(
                    Form.ANY,
                    "SoDienThoai",
                    "Email",
                    "Fax",
                    "MaTinh",
                    "MaHuyen",
                    "MaXa",
                    "DiaChiChiTiet",
                    "TenChuHs",
                    "SoDinhDanhChuHs",
                    "MaTinhChuHs",
                    "MaXaChuHs",
                    "DiaChiChiTietChuHs");

    private static final RecordRules FILE = new RecordRules()
            .filled(Form.ANY, "IdGiayTo", "HashTepTin", "TenGiayTo")
            .optional(Form.ANY, "MaKetQua");

    private static final RecordRules COMPONENT = new RecordRules()
            .filled(Form.ANY, "MaThanhPhanHoSo", "TenThanhPhanHoSo")
            .number(Form.DIGITS, "SoLuong")
            .number(Form.oneOf("0", "1", "2"), "LoaiBan")
            .list("GiayToDinhKem", FILE);

    static final RecordRules CREATE = new RecordRules()
            .filled(Form.DOSSIER_CODE, "MaHoSo")
            .filled(Form.ANY, "MaTTHC", "MaDichVuCong", "ChuHoSo", "MaDonViTiepNhan")
            .number(Form.oneOf("0", "1", "2"), "LoaiDoiTuong")
            .filled(Form.TIME_WITH_SPACE, "NgayNop")
            .present(Form.TIME_WITH_SPACE, "NgayTiepNhan")
            .list("ThanhPhanHoSo", COMPONENT)
            .object(
                    "ThongTinNguoiNop",
                    new RecordRules()
                            .number(Form.oneOf("0", "1", "2"), "LoaiDoiTuong")
                            .optional(Form.TECH_ID, "IdDoiTuong")
                            .object("ThongTinChiTiet", PERSON));

    static final RecordRules PROGRESS = new RecordRules()
            .filled(Form.ANY, "IDHoSo", "NoiDungXuLy")
            .filled(Form.DOSSIER_CODE, "MaHoSo")
            .filled(Form.TIME_WITH_MILLIS, "ThoiDiemXuLy")
            .number(STATUS, "TrangThai")
            .present(Form.ANY, "NguoiXuLy")
            .optional(Form.ANY, "PhongBanXuLy")
            .optional(Form.TIME_WITH_MILLIS, "NgayBatDau", "NgayKetThucTheoQuyDinh");

    static final RecordRules CHANGE = new RecordRules()
            .filled(Form.ANY, "IdHoSo")
            .filled(Form.DOSSIER_CODE, "MaHoSo")
            .number(STATUS, "TrangThai")
            .optional(Form.ANY, "NoiDungYKien", "PhongBanXuLy", "NoiDungXuLy");

    private TokenRules() {}
}
