package vn.lienthong.portal.dossier.session;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.id.CitizenId;
import vn.lienthong.core.id.DossierCode;
import vn.lienthong.core.id.ProcedureCode;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.core.privacy.PhoneNumber;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.portal.dossier.Applicant;
import vn.lienthong.portal.dossier.ApplicantKind;
import vn.lienthong.portal.dossier.Charges;
import vn.lienthong.portal.dossier.CodeTables;
import vn.lienthong.portal.dossier.Coded;
import vn.lienthong.portal.dossier.Component;
import vn.lienthong.portal.dossier.DigitalFacts;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierPapers;
import vn.lienthong.portal.dossier.DossierReading;
import vn.lienthong.portal.dossier.DossierStatus;
import vn.lienthong.portal.dossier.DossierTimes;
import vn.lienthong.portal.dossier.Fee;
import vn.lienthong.portal.dossier.FileLink;
import vn.lienthong.portal.dossier.Handling;
import vn.lienthong.portal.dossier.OtherPaper;
import vn.lienthong.portal.dossier.Procedure;
import vn.lienthong.portal.dossier.ResultPaper;
import vn.lienthong.portal.dossier.Supplement;
import vn.lienthong.portal.dossier.TechId;
import vn.lienthong.portal.dossier.session.wire.AttachmentRow;
import vn.lienthong.portal.dossier.session.wire.DatabaseRow;
import vn.lienthong.portal.dossier.session.wire.DossierRow;
import vn.lienthong.portal.dossier.session.wire.FeeRow;
import vn.lienthong.portal.dossier.session.wire.IdentityRow;
import vn.lienthong.portal.dossier.session.wire.OtherRow;
import vn.lienthong.portal.dossier.session.wire.ResultRow;
import vn.lienthong.portal.dossier.session.wire.SupplementRow;

/** From the record of the wire to the model (portal 3.3). An empty text is as good as none; unknown codes are kept. */
final class SessionReader {
    private final SessionProfile profile;
    private final SdkClock clock;

    SessionReader(SessionProfile profile, SdkClock clock) {
        this.profile = profile;
        this.clock = clock;
    }

    DossierReading read(DossierRow row) {
        RowReader in = new RowReader();
        CodeTables codes = profile.codes();
        String codeText = in.required("MaHoSo", row.MaHoSo());
        DossierCode code =
                codeText.isEmpty() ? null : in.id("MaHoSo", DossierCode.parse(codeText, profile.dossierCodes(), clock));
        Procedure procedure = procedure(row, in);
        Coded<DossierStatus> status = in.code(codes.status(), in.required("TrangThaiHoSo", row.TrangThaiHoSo()));
        Coded<ApplicantKind> kind = in.code(codes.applicantKind(), in.required("LoaiDoiTuong", row.LoaiDoiTuong()));
        PersonalText summary = PersonalText.of(in.required("TrichYeuHoSo", row.TrichYeuHoSo()));
        Handling handling = handling(row, in);
        DossierTimes times = times(row, in);
        DossierPapers papers = new DossierPapers(
                in.rows(row.TaiLieuNop(), "TaiLieuNop", this::component),
                in.rows(row.DanhSachTepDinhKemKhac(), "DanhSachTepDinhKemKhac", SessionReader::other),
                in.rows(row.DanhSachGiayToKetQua(), "DanhSachGiayToKetQua", SessionReader::result),
                in.rows(row.DanhSachHoSoBoSung(), "DanhSachHoSoBoSung", SessionReader::supplement));
        Charges charges = new Charges(
                in.rows(row.DanhSachLePhi(), "DanhSachLePhi", this::fee),
                in.code(codes.onlinePayment(), row.DuocThanhToanTrucTuyen()));
        DigitalFacts digital = new DigitalFacts(
                in.flag("HoSoCoThanhPhanSoHoa", row.HoSoCoThanhPhanSoHoa()),
                in.flag("TaiKhoanDuocXacThucVoiVNeID", row.TaiKhoanDuocXacThucVoiVNeID()),
                in.rows(row.DSKetNoiCSDL(), "DSKetNoiCSDL", SessionReader::database));
        Applicant applicant = kind == null ? null : applicant(kind, row, in);
        if (in.isBroken() || code == null || procedure == null || status == null || applicant == null) {
            return new DossierReading(null, in.findings());
        }
        return new DossierReading(
                new Dossier(code, procedure, applicant, summary, status, times, handling, papers, charges, digital),
                in.findings());
    }

    private static @Nullable Procedure procedure(DossierRow row, RowReader in) {
        String text = in.required("MaTTHC", row.MaTTHC());
        ProcedureCode code = text.isEmpty() ? null : in.id("MaTTHC", ProcedureCode.parse(text));
        String name = in.required("TenTTHC", row.TenTTHC());
        String fieldCode = in.required("MaLinhVuc", row.MaLinhVuc());
        String fieldName = in.required("TenLinhVuc", row.TenLinhVuc());
        return code == null ? null : new Procedure(code, name, fieldCode, fieldName);
    }

    private static Applicant applicant(Coded<ApplicantKind> kind, DossierRow row, RowReader in) {
        List<CitizenId> identities = in.rows(row.DinhDanhCHS(), "DinhDanhCHS", SessionReader::identity);
        return new Applicant(
                kind,
                map(row.ChuHoSo(), PersonName::of),
                map(row.MaDoiTuong(), TechId::of),
                map(row.SoGiayToChuHoSo(), PersonalText::of),
                identities,
                new Applicant.Contact(
                        map(row.Email(), EmailAddress::of),
                        map(row.SoDienThoai(), PhoneNumber::of),
                        map(row.Fax(), PhoneNumber::of)));
    }

    private Handling handling(DossierRow row, RowReader in) {
        CodeTables codes = profile.codes();
        return new Handling(
                in.required("DonViXuLy", row.DonViXuLy()),
                text(row.SoBienNhan()),
                in.code(codes.returnWay(), row.HinhThuc()),
                in.code(codes.channel(), row.KenhThucHien()),
                in.code(codes.filingPlace(), row.NoiNopHoSo()),
                map(row.ThongTinTra(), PersonalText::of),
                map(row.GhiChu(), PersonalText::of),
                map(row.ThongTinKhac(), PersonalText::of));
    }

    private static DossierTimes times(DossierRow row, RowReader in) {
        return new DossierTimes(
                in.time("NgayNopHoSo", row.NgayNopHoSo(), WireTime.DIGITS),
                in.time("NgayTiepNhan", row.NgayTiepNhan(), WireTime.DIGITS),
                in.time("NgayHenTra", row.NgayHenTra(), WireTime.DIGITS),
                in.time("NgayKetThucXuLy", row.NgayKetThucXuLy(), WireTime.DIGITS),
                in.time("NgayTra", row.NgayTra(), WireTime.DIGITS),
                in.time("NgayTuChoi", row.NgayTuChoi(), WireTime.DIGITS));
    }

    private Component component(AttachmentRow row, RowReader in, String path) {
        return new Component(
                in.required(path + ".TepDinhKemId", row.TepDinhKemId()),
                in.required(path + ".TenTepDinhKem", row.TenTepDinhKem()),
                text(row.MaThanhPhanHoSo()),
                FileLink.of(in.required(path + ".DuongDanTaiTepTin", row.DuongDanTaiTepTin())),
                Boolean.TRUE.equals(in.flag(path + ".IsDeleted", row.IsDeleted())),
                new Component.Origin(
                        in.flag(path + ".DuocSoHoa", row.DuocSoHoa()),
                        in.code(profile.codes().reuse(), row.DuocTaiSuDung()),
                        in.flag(path + ".DuocLayTuKhoDMQG", row.DuocLayTuKhoDMQG()),
                        text(row.MaKetQuaThayThe())));
    }

    private @Nullable Fee fee(FeeRow row, RowReader in, String path) {
        String name = in.required(path + ".TenPhiLePhi", row.TenPhiLePhi());
        String code = in.required(path + ".MaPhiLePhi", row.MaPhiLePhi());
        var amount = in.amount(path + ".Gia", row.Gia());
        return amount == null
                ? null
                : new Fee(
                        name,
                        code,
                        amount,
                        in.code(profile.codes().feeCollection(), row.HinhThucThu()),
                        in.code(profile.codes().feeKind(), row.LoaiPhiLePhi()));
    }

    private static OtherPaper other(OtherRow row, RowReader in, String path) {
        return new OtherPaper(
                in.required(path + ".TenGiayTo", row.TenGiayTo()),
                in.count(path + ".SoLuong", row.SoLuong()),
                text(row.LoaiGiayTo()));
    }

    private static ResultPaper result(ResultRow row, RowReader in, String path) {
        return new ResultPaper(
                in.required(path + ".GiayToId", row.GiayToId()),
                in.required(path + ".TenGiayTo", row.TenGiayTo()),
                FileLink.of(in.required(path + ".DuongDanTepTinKetQua", row.DuongDanTepTinKetQua())),
                text(row.MaThanhPhanHoSo()),
                text(row.MaGiayToKetQua()));
    }

    private static Supplement supplement(SupplementRow row, RowReader in, String path) {
        return new Supplement(
                row.HoSoBoSungId(),
                map(row.NguoiYeuCauBoSung(), PersonName::of),
                map(row.NoiDungBoSung(), PersonalText::of),
                in.time(path + ".NgayBoSung", row.NgayBoSung(), WireTime.ISO_LOCAL),
                in.time(path + ".NgayTiepNhanBoSung", row.NgayTiepNhanBoSung(), WireTime.DIGITS),
                in.time(path + ".NgayHenTraTruoc", row.NgayHenTraTruoc(), WireTime.ISO_LOCAL),
                in.time(path + ".NgayHenTraMoi", row.NgayHenTraMoi(), WireTime.ISO_LOCAL),
                row.TrangThaiBoSung());
    }

    private static @Nullable CitizenId identity(IdentityRow row, RowReader in, String path) {
        String number = in.required(path + ".SoDinhDanh", row.SoDinhDanh());
        return number.isEmpty() ? null : in.id(path + ".SoDinhDanh", CitizenId.parse(number));
    }

    private static String database(DatabaseRow row, RowReader in, String path) {
        return in.required(path + ".MaCSDL", row.MaCSDL());
    }

    private static <T> @Nullable T map(@Nullable String value, Function<String, T> maker) {
        return value == null || value.isEmpty() ? null : maker.apply(value);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
