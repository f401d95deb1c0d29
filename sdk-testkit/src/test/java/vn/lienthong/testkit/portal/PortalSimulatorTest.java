package vn.lienthong.testkit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.testkit.portal.PortalProfile.CodeSpelling;
import vn.lienthong.testkit.portal.PortalProfile.ResultShape;
import vn.lienthong.testkit.sim.Fault;
import vn.lienthong.testkit.sim.SimulatorSettings;
import vn.lienthong.testkit.time.TestClock;

class PortalSimulatorTest {
    private static final String CODE = "000.00.07.H99-260309-0014";
    private static final TestClock CLOCK = TestClock.at("2026-03-09T01:15:00Z");
    private static PortalSimulator portal;
    private static PortalCaller caller;

    @BeforeAll
    static void start() {
        portal = PortalSimulator.start(SimulatorSettings.standard().withClock(CLOCK));
        caller = new PortalCaller(portal);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void reset() {
        portal.reset();
    }

    @Test
    @DisplayName("10.1: login, look-up, create, answer")
    void createsTheDossierOfTheWorkedExample() {
        String session = caller.login();
        assertThat(caller.call(session, "TraCuuHoSo", "\"mahoso\":\"" + CODE + "\""))
                .isEqualTo("{\"error_code\":0,\"message\":\"\",\"result\":[]}");
        assertThat(caller.golden(session, "create.json")).contains("\"error_code\":0");
        StoredRecord dossier = portal.dossier(CODE).orElseThrow();
        assertThat(dossier.text("TrichYeuHoSo")).contains("Xin cấp 02 bản sao \"trích lục\" & kết quả");
        assertThat(dossier.rows("DanhSachLePhi").get(0).text("Gia")).contains("0");
        assertThat(caller.call(session, "TraCuuHoSo", "\"mahoso\":\"" + CODE + "\""))
                .contains(CODE);
        assertThat(portal.unknownMembers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-3, -3", "3, 3", "0, 0"})
    @DisplayName("10.1: a create of a known dossier conflicts, with any of the codes seen")
    void saysThatAKnownDossierExists(int conflictCode, String written) {
        portal.behave(PortalProfile.standard().withConflictCode(conflictCode));
        String session = caller.login();
        caller.golden(session, "create.json");
        assertThat(caller.golden(session, "create.json"))
                .isEqualTo("{\"error_code\":" + written + ",\"message\":\"Hồ sơ đã tồn tại\"}");
    }

    @Test
    void updatesAKnownDossierOnly() {
        String session = caller.login();
        String[] updating = {"\"isUpdating\":\"False\"", "\"isUpdating\":\"True\""};
        assertThat(caller.golden(session, "create.json", updating)).contains("-1");
        caller.golden(session, "create.json");
        caller.golden(session, "create.json", updating[0], updating[1], "Lò Thị Ví Dụ", "Lò Văn Ví Dụ");
        assertThat(portal.dossier(CODE).orElseThrow().text("ChuHoSo")).contains("Lò Văn Ví Dụ");
    }

    @Test
    @DisplayName("10.2: one progress batch; a batch sent twice shows twice")
    void appendsProgressAndShowsDuplicates() {
        String session = caller.login();
        caller.golden(session, "create.json");
        assertThat(caller.golden(session, "progress.json")).contains("\"error_code\":0");
        assertThat(portal.timeline(CODE))
                .extracting(row -> row.text("TrangThai").orElse(""))
                .containsExactly("2", "4", "9");
        portal.faults().on("CapNhatTienDoHoSoMC").first().answer(Fault.DUPLICATE);
        caller.golden(session, "progress.json");
        assertThat(portal.timeline(CODE)).hasSize(9);
    }

    @Test
    @DisplayName("R-29: a batch over the profile's rows changes nothing")
    void refusesAProgressBatchThatIsTooLong() {
        portal.behave(PortalProfile.standard().withProgressRows(2));
        String session = caller.login();
        caller.golden(session, "create.json");
        assertThat(caller.golden(session, "progress.json")).contains("-1");
        assertThat(portal.timeline(CODE)).isEmpty();
    }

    @Test
    void refusesProgressOfADossierItDoesNotKnow() {
        assertThat(caller.golden(caller.login(), "progress.json")).contains("Hồ sơ không tồn tại");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "isUpdating":"False"            | "isUpdating":false                | isUpdating
                    "TrangThaiHoSo":"4"             | "TrangThaiHoSo":4                 | data[0].TrangThaiHoSo: not text
                    "TrangThaiHoSo":"4"             | "TrangThaiHoSo":"11"              | data[0].TrangThaiHoSo: not code list
                    "TrangThaiHoSo":"4"             | "TrangThaiHoSo":"9"               | data[0].NgayKetThucXuLy: needed
                    "NgayTiepNhan":"20260309081500" | "NgayTiepNhan":"2026-03-09"       | data[0].NgayTiepNhan: not yyyyMMddHHmmss
                    "NgayTiepNhan":"20260309081500" | "NgayTiepNhan":"20260230081500"   | data[0].NgayTiepNhan: not yyyyMMddHHmmss
                    "NgayTiepNhan":"20260309081500" | "NgayTiepNhan":""                 | data[0].NgayTiepNhan: needed
                    "NgayTra":""                    | "NgayTra":"20260301000000"        | dates out of order
                    "MaTTHC":"1.999001"             | "MaTTHC":""                       | data[0].MaTTHC: empty
                    "MaTTHC":"1.999001",            |                                   | data[0].MaTTHC: missing
                    "HinhThuc":"1"                  | "HinhThuc":"7"                    | data[0].HinhThuc
                    "LoaiDoiTuong":"1"              | "LoaiDoiTuong":"4"                | data[0].LoaiDoiTuong
                    3f6c1c1e-0000-4000-8000-0000000000aa | 999190000123                 | data[0].MaDoiTuong: not TechID
                    000.00.07.H99-260309-0014       | 000.00.07.H99-260230-0014         | data[0].MaHoSo
                    "Gia":"0"                       | "Gia":"0,5"                       | data[0].DanhSachLePhi[0].Gia
                    "IsDeleted":"False"             | "IsDeleted":false                 | data[0].TaiLieuNop[0].IsDeleted
                    """)
    @DisplayName("3.3, R-10, R-11, R-15: a record that breaks a rule is refused whole")
    void refusesABrokenRecord(String right, String wrong, String reason) {
        String answer = caller.golden(caller.login(), "create.json", right, wrong == null ? "" : wrong);
        assertThat(answer).contains("-1");
        assertThat(portal.dossierCodes()).isEmpty();
        assertThat(portal.calls().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains(reason));
    }

    @Test
    @DisplayName("8: a summary of 1 000 characters is taken, one more is refused")
    void limitsTheSummary() {
        String session = caller.login();
        String summary = "Xin cấp 02 bản sao \\\"trích lục\\\" & kết quả";
        assertThat(caller.golden(session, "create.json", summary, "ạ".repeat(1_001)))
                .contains("-1");
        assertThat(caller.golden(session, "create.json", summary, "ạ".repeat(1_000)))
                .contains("\"error_code\":0");
    }

    @Test
    void namesMembersItNeverHeardOf() {
        caller.golden(caller.login(), "create.json", "\"GhiChu\"", "\"GhiChus\"");
        assertThat(portal.unknownMembers()).containsExactly("GhiChus");
    }

    @Test
    void refusesARepeatedNameInTheJson() {
        String session = caller.login();
        caller.golden(session, "create.json", "\"GhiChu\":\"\"", "\"GhiChu\":\"\",\"GhiChu\":\"x\"");
        assertThat(portal.dossierCodes()).isEmpty();
    }

    @Test
    void opensNoSessionForAWrongPassword() {
        assertThat(caller.send("auth_endpoint", "{\"username\":\"000.00.07.H99\",\"password\":\"wrong\"}"))
                .doesNotContain("session");
    }

    @Test
    void refusesASessionThatExpired() {
        portal.behave(PortalProfile.standard().withSessionLifetime(Duration.ofMinutes(30)));
        String session = caller.login();
        CLOCK.advance(Duration.ofMinutes(29));
        assertThat(caller.call(session, "LayDVC", "")).contains("\"error_code\":0");
        CLOCK.advance(Duration.ofMinutes(1));
        assertThat(caller.call(session, "LayDVC", "")).contains("\"error_code\":-1");
    }

    @ParameterizedTest
    @CsvSource({"dstcode", "Accept", "Content-Type", "Charset"})
    @DisplayName("3.1: every header of the frame is needed")
    void refusesACallWithoutAHeader(String header) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.baseUri().resolve("/adapter/auth"))
                .POST(BodyPublishers.ofString("{}"));
        portal.configuration();
        if (!header.equals("dstcode")) {
            request.header("dstcode", portal.configuration().get("dstcode"));
        }
        if (!header.equals("Accept")) {
            request.header("Accept", "application/json");
        }
        if (!header.equals("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!header.equals("Charset")) {
            request.header("Charset", "utf-8");
        }
        caller.text(request.build());
        assertThat(portal.calls().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).startsWith(header));
    }

    @ParameterizedTest
    @CsvSource({"NUMBER,{\"error_code\":0", "TEXT,{\"error_code\":\"0\"", "PADDED_TEXT,{\"error_code\":\"00\""})
    @DisplayName("R-49: the same code in three spellings")
    void spellsItsCodesAsTold(CodeSpelling spelling, String beginning) {
        portal.behave(PortalProfile.standard().with(spelling));
        assertThat(caller.call(caller.login(), "LayThuTuc", "\"maTTHC\":\"1.999001\""))
                .startsWith(beginning);
    }

    @Test
    @DisplayName("3.1: rows in result or in result.data")
    void putsRowsWhereItIsTold() {
        String session = caller.login();
        assertThat(caller.share(session, "LayDanhSachTTHC", "")).contains("\"result\":[{\"MATTHC\"");
        portal.behave(PortalProfile.standard().with(ResultShape.DATA));
        assertThat(caller.share(session, "LayDanhSachTTHC", "")).contains("\"result\":{\"data\":[{\"MATTHC\"");
    }

    @Test
    void findsTheAccountOfAPerson() {
        String techId = portal.openAccount("999190000123");
        String session = caller.login();
        String known = "\"provider\":\"wso2is\",\"mstorcmnd\":\"999190000123\"";
        assertThat(caller.share(session, "TraCuuTechID", known)).contains("\"TECHNICALID\":\"" + techId + "\"");
        assertThat(caller.share(session, "TraCuuTechID", known.replace("123\"", "124\"")))
                .contains("\"result\":[]");
    }

    @Test
    @DisplayName("R-33: a status notice needs both codes; 11 only when declared")
    void takesStatusNotices() {
        String session = caller.login();
        String notice = "\"type\":\"2\",\"data\":{\"MaHoSo\":\"G99-1\",\"MaHoSoDonVi\":\"" + CODE
                + "\",\"MaDoiTuong\":\"\",\"NoiDung\":\"Từ chối\",\"NgayXuLy\":\"20260309081500\",\"TrangThai\":\"11\",\"TaiLieuXuLy\":[]}";
        assertThat(caller.call(session, "DongBoTrangThaiHoSo", notice)).contains("-1");
        portal.behave(PortalProfile.standard().withStatusEleven());
        assertThat(caller.call(session, "DongBoTrangThaiHoSo", notice)).contains("\"error_code\":0");
        assertThat(portal.notices())
                .singleElement()
                .satisfies(stored -> assertThat(stored.text("MaHoSoDonVi")).contains(CODE));
    }

    @Test
    @DisplayName("3.7 W2: bare array in, plain text out")
    void answersProgressThroughTheWrapperInPlainText() {
        String session = caller.login();
        caller.golden(session, "create.json");
        String rows = PortalCaller.read("progress.json").replaceAll("(?s).*\"data\":(.*)}\\s*$", "$1");
        URI address = URI.create(portal.configuration().get("wrapper_url")
                + portal.configuration().get("URLDongBoTienTrinh"));
        assertThat(caller.text(HttpRequest.newBuilder(address)
                        .POST(BodyPublishers.ofString(rows))
                        .build()))
                .isEqualTo("Cập nhật tiến trình thành công");
        assertThat(portal.timeline(CODE)).hasSize(3);
    }

    @Test
    @DisplayName("10.4: JSON inside text, with quotation marks and backslashes")
    void hidesItsCatalogueInText() {
        portal.behave(PortalProfile.standard().with(CodeSpelling.TEXT));
        URI address = URI.create(portal.configuration().get("catalogue_url") + "/LayDanhMucLinhVuc");
        assertThat(caller.text(HttpRequest.newBuilder(address).build()))
                .isEqualTo(PortalCaller.read("fields-in-text.json").strip());
    }

    @Test
    @DisplayName("3.12, R-42: monthly ratings whose shares sum to 100")
    void takesRatingsThatAddUp() {
        String session = caller.login();
        String rating = "\"data\":[{\"NgayTongHop\":\"3-2026\",\"TongSoNguoiDanhGia\":7,"
                + "\"PhanTramDanhGiaRatHaiLong\":\"57%\",\"PhanTramDanhGiaHaiLong\":\"29%\","
                + "\"PhanTramDanhGiaChuaHaiLong\":\"14%\",\"PhanTramDanhGiaDichVuRatHaiLong\":\"100%\","
                + "\"PhanTramDanhGiaDichVuHaiLong\":\"0%\",\"PhanTramDanhGiaDichVuChuaHaiLong\":\"0%\","
                + "\"DanhSachNoiDungYKien\":[],\"MaThuTuc\":\"1.999001\",\"NoiDung\":\"\","
                + "\"Madonvi\":\"000.00.07.H99\",\"TenDonVi\":\"Sở Thử nghiệm\"}]";
        assertThat(caller.call(session, "DongBoDanhGia", rating.replace("14%", "13%")))
                .contains("-1");
        assertThat(caller.call(session, "DongBoDanhGia", rating.replace("3-2026", "03-2026")))
                .contains("-1");
        assertThat(caller.call(session, "DongBoDanhGia", rating)).contains("\"error_code\":0");
        assertThat(portal.ratings()).hasSize(1);
    }

    @Test
    void printsMemberNamesButNoValues() {
        caller.golden(caller.login(), "create.json");
        assertThat(portal.dossier(CODE).orElseThrow().toString())
                .contains("ChuHoSo")
                .doesNotContain("Lò Thị");
    }
}
