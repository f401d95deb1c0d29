package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the simulated portal asks of a dossier record, a progress row and a status notice (portal specification 3.3 to 3.5, 5 and 8;
 * Which of it the true portal enforces is unknown; this is the strict reading.
 */
final class DossierRules {
    private static final Form STATUS = Form.oneOf("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    private static final Form FLAG = Form.oneOf("0", "1");
    private static final Form DELETED = Form.oneOf("True", "False", "0", "1");
    private static final Set<String> RECEIVED = Set.of("2", "4", "6", "8", "9", "10");
    private static final Set<String> FINISHED = Set.of("9", "10");
    private static final List<String> DATE_ORDER = List.of("NgayNopHoSo", "NgayTiepNhan", "NgayKetThucXuLy", "NgayTra");

    private static final RecordRules ATTACHMENT = new RecordRules()
            .filled(Form.atMost(4_000), "TenTepDinhKem")
            .filled(Form.ANY, "TepDinhKemId", "DuongDanTaiTepTin")
            .present(Form.ANY, "MaThanhPhanHoSo")
            .filled(DELETED, "IsDeleted")
            .optional(FLAG, "DuocSoHoa", "DuocLayTuKhoDMQG")
            .optional(Form.oneOf("0", "1", "2"), "DuocTaiSuDung")
            .optional(Form.ANY, "MaKetQuaThayThe");

    private static final RecordRules FEE = new RecordRules()
            .filled(Form.ANY, "TenPhiLePhi", "MaPhiLePhi")
            .filled(Form.oneOf("1", "2", "4"), "HinhThucThu")
            .filled(Form.oneOf("1", "2", "3"), "LoaiPhiLePhi")
            .filled(Form.DIGITS, "Gia");

    private static final RecordRules RESULT = new RecordRules()
            .filled(Form.atMost(2_000), "TenGiayTo")
            .filled(Form.ANY, "DuongDanTepTinKetQua")
            .present(Form.ANY, "GiayToId", "MaThanhPhanHoSo")
            .optional(Form.ANY, "MaGiayToKetQua");

    private static final RecordRules SUPPLEMENT = new RecordRules()
            .loose(Form.ANY, "HoSoBoSungId", "TrangThaiBoSung")
            .loose(
                    Form.pattern("yyyy-MM-ddTHH:mm:ss", "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"),
                    "NgayBoSung",
                    "NgayHenTraTruoc",
                    "NgayHenTraMoi")
            .optional(
                    Form.ANY,
                    "NguoiYeuCauBoSung",
                    "NoiDungBoSung",
                    "NgayTiepNhanBoSung",
                    "NguoiTiepNhanBoSung",
                    "ThongTinTiepNhan")
            .list("DanhSachGiayToBoSung", new RecordRules())
            .list("DanhSachLePhiBoSung", new RecordRules());

    private static final RecordRules DOSSIER = new RecordRules()
            .filled(Form.DOSSIER_CODE, "MaHoSo")
            .filled(Form.ANY, "MaTTHC", "TenTTHC", "MaLinhVuc", "TenLinhVuc", "DonViXuLy")
            .filled(Form.oneOf("1", "2"), "LoaiDoiTuong")
            .filled(Form.atMost(1_000), "TrichYeuHoSo")
            .filled(STATUS, "TrangThaiHoSo")
            .filled(FLAG, "HinhThuc")
            .present(Form.ANY, "Email", "SoDienThoai")
            .present(Form.TIME, "NgayTiepNhan")
            .optional(Form.TIME, "NgayNopHoSo", "NgayHenTra", "NgayTra", "NgayKetThucXuLy", "NgayTuChoi")
            .optional(Form.ANY, "SoBienNhan", "ChuHoSo", "SoGiayToChuHoSo", "ThongTinKhac", "Fax", "ThongTinTra")
            .optional(Form.atMost(2_000), "GhiChu")
            .loose(Form.TECH_ID, "MaDoiTuong")
            .loose(Form.oneOf("1", "2", "3"), "KenhThucHien")
            .optional(Form.ANY, "NoiNopHoSo")
            .optional(FLAG, "HoSoCoThanhPhanSoHoa", "TaiKhoanDuocXacThucVoiVNeID")
            .optional(Form.oneOf("0", "1", "2", "3"), "DuocThanhToanTrucTuyen")
            .list(
                    "DinhDanhCHS",
                    new RecordRules()
                            .filled(Form.oneOf("1", "2"), "LoaiDinhDanh")
                            .filled(Form.ANY, "SoDinhDanh"))
            .list("DSKetNoiCSDL", new RecordRules().filled(Form.ANY, "MaCSDL"))
            .list("TaiLieuNop", ATTACHMENT)
            .list("DanhSachLePhi", FEE)
            .list(
                    "DanhSachTepDinhKemKhac",
                    new RecordRules().filled(Form.ANY, "TenGiayTo").loose(Form.ANY, "SoLuong", "LoaiGiayTo"))
            .list("DanhSachHoSoBoSung", SUPPLEMENT)
            .list("DanhSachGiayToKetQua", RESULT);

    private static final RecordRules PROGRESS = new RecordRules()
            .filled(Form.DOSSIER_CODE, "MaHoSo")
            .filled(Form.TIME, "ThoiDiemXuLy")
            .filled(Form.ANY, "NoiDungXuLy")
            .filled(STATUS, "TrangThai")
            .present(Form.atMost(50), "NguoiXuLy")
            .optional(Form.ANY, "ChucDanh", "PhongBanXuLy")
            .optional(Form.TIME, "NgayBatDau", "NgayKetThucTheoQuyDinh");

    private static final RecordRules NOTICE = new RecordRules()
            .filled(Form.ANY, "MaHoSo", "MaHoSoDonVi", "NoiDung")
            .loose(Form.TECH_ID, "MaDoiTuong")
            .filled(Form.TIME, "NgayXuLy")
            .filled(Form.oneOf("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"), "TrangThai")
            .list("TaiLieuXuLy", ATTACHMENT);

    private DossierRules() {}

    static Optional<String> problemOfDossier(JsonNode dossier, String path) {
        return DOSSIER.problem(dossier, path).or(() -> problemOfDates(dossier, path));
    }

    static Optional<String> problemOfProgress(JsonNode row, String path) {
        return PROGRESS.problem(row, path);
    }

    static Optional<String> problemOfNotice(JsonNode notice, boolean statusEleven) {
        return NOTICE.problem(notice, "data")
                .or(() -> !statusEleven && "11".equals(notice.path("TrangThai").asText())
                        ? Optional.of("data.TrangThai: 11 is not declared (R-33)")
                        : Optional.empty());
    }

    static Set<String> unknownMembers(ObjectNode dossier) {
        return DOSSIER.unknownMembers(dossier);
    }

    private static Optional<String> problemOfDates(JsonNode dossier, String path) {
        String status = dossier.path("TrangThaiHoSo").asText();
        if (RECEIVED.contains(status) && text(dossier, "NgayTiepNhan").isEmpty()) {
            return Optional.of(path + ".NgayTiepNhan: needed for this status (R-10)");
        }
        if (FINISHED.contains(status) && text(dossier, "NgayKetThucXuLy").isEmpty()) {
            return Optional.of(path + ".NgayKetThucXuLy: needed for this status (R-10)");
        }
        List<LocalDateTime> known = DATE_ORDER.stream()
                .map(member -> text(dossier, member))
                .filter(text -> !text.isEmpty())
                .map(Form::time)
                .toList();
        boolean ordered = known.equals(known.stream().sorted().toList());
        return ordered ? Optional.empty() : Optional.of(path + ": dates out of order (R-10)");
    }

    private static String text(JsonNode dossier, String member) {
        return dossier.path(member).asText("");
    }
}
