package vn.lienthong.portal.dossier;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;

/** The register of dossier findings: the hard group stops a send, the readiness group only warns. */
public enum DossierFinding implements FindingTemplate {
    REQUIRED(Severity.ERROR, "portal 3.3", "Thiếu nội dung bắt buộc", "a required part is missing"),
    RECEIVED_MISSING(
            Severity.ERROR,
            "portal R-10",
            "Trạng thái {0} đòi hỏi ngày tiếp nhận",
            "status {0} needs the time of receipt"),
    FINISHED_MISSING(
            Severity.ERROR,
            "portal R-10",
            "Trạng thái {0} đòi hỏi ngày kết thúc xử lý",
            "status {0} needs the end of processing"),
    ORDER(
            Severity.ERROR,
            "portal R-10",
            "Thời điểm {0} không được sau thời điểm {1}",
            "{0} must not be later than {1}"),
    TECH_ID(
            Severity.ERROR,
            "portal R-11",
            "Mã tài khoản (TechID) là một dãy 9 hoặc 12 chữ số: có thể số giấy tờ tùy thân đã bị điền nhầm",
            "the account id is nine or twelve digits: an identity number stands where a TechID belongs"),
    LIMIT(
            Severity.ERROR,
            "portal R-8, 8",
            "Dài {1} ký tự, vượt giới hạn {0} ký tự",
            "{1} characters, the limit is {0}"),
    CODE_UNKNOWN(
            Severity.ERROR,
            "portal R-7",
            "Cấu hình kết nối không có mã cho giá trị {0}",
            "the profile has no code for {0}"),
    CODE_KEPT(
            Severity.WARN,
            "portal R-5",
            "Mã không có trong bảng mã của cấu hình kết nối; giữ nguyên khi gửi",
            "the profile's table does not know this code; it is sent as it is"),
    DOSSIER_CODE(
            Severity.ERROR,
            "portal R-15",
            "Mã hồ sơ không hợp lệ theo quy tắc của cấu hình kết nối",
            "the dossier code breaks the profile's grammar"),
    DATE(Severity.ERROR, "portal R-14", "Thời điểm không đúng mẫu {0}", "a time that does not match {0}"),
    MALFORMED(Severity.ERROR, "portal R-10", "Giá trị không đúng dạng {0}", "a value that is not {0}"),
    ONE_RECORD(
            Severity.ERROR,
            "portal 3.3",
            "Cần đúng một hồ sơ, nhưng có {0}",
            "one dossier is asked for, but there are {0}"),
    LINK(
            Severity.ERROR,
            "portal 3.3",
            "Đường dẫn tệp phải là địa chỉ http(s) đầy đủ",
            "a link must be a full http(s) address"),
    JOINED_FILES(
            Severity.ERROR,
            "portal R-9",
            "Nhiều tệp bị ghép bằng “##”: mỗi tệp phải là một dòng riêng",
            "several files are joined by ##: each must be a row of its own"),
    UNSTABLE_LINK(
            Severity.WARN,
            "portal R-26",
            "Đường dẫn tệp chứa nhãn thời gian: nội dung sẽ khác nhau ở mỗi lần gửi",
            "the link carries a time stamp, so the content differs at every try"),
    NOT_SENT(
            Severity.WARN,
            "portal R-12, 9",
            "Cấu hình kết nối không gửi nội dung này",
            "the profile does not send this"),
    DUE_MISSING(
            Severity.WARN,
            "portal 6.9, 2.1",
            "Hồ sơ đã tiếp nhận nhưng không có ngày hẹn trả: sẽ tính theo thời hạn tối đa luật định",
            "received without a due date: the legal maximum will be counted"),
    CHANNEL_MISSING(
            Severity.WARN,
            "portal 6.9, 3.3",
            "Không có kênh thực hiện: sẽ bị tính là nộp trực tiếp",
            "no channel: it counts as filed at the counter"),
    ONLINE_WITHOUT_RESULT(
            Severity.WARN,
            "portal 6.9, 3.3",
            "Hồ sơ trực tuyến đã xử lý xong nhưng không có tệp kết quả",
            "filed online and finished, but without a result file"),
    RESULT_WITHOUT_CODE(
            Severity.WARN,
            "portal 6.9, 3.3",
            "Kết quả không có mã trong danh mục kết quả",
            "a result without its catalogue code"),
    FEES_MISSING(
            Severity.INFO,
            "portal 6.9, 3.5",
            "Không có dòng phí, lệ phí nào; nếu thủ tục có thu phí thì phải gửi đủ, kể cả mức 0 đồng",
            "no fee row; if the procedure has fees, each must be sent, that of 0 đồng too"),
    SUPPLEMENT_TIMES(
            Severity.WARN,
            "portal 6.9, R-12",
            "Yêu cầu bổ sung thiếu thời điểm yêu cầu hoặc hạn trả mới",
            "a request to supplement without its time or its new due date"),
    SUPPLEMENT_MISSING(
            Severity.WARN,
            "portal 6.9, 2.1",
            "Trạng thái yêu cầu bổ sung nhưng không có yêu cầu bổ sung nào",
            "a supplement is asked for, but no request is given"),
    TECH_ID_MISSING(
            Severity.WARN,
            "portal 4.5",
            "Hồ sơ trực tuyến thiếu mã tài khoản (TechID): công dân sẽ không thấy hồ sơ trong tài khoản",
            "filed online without a TechID: the citizen will not see it in his account");

    private final Severity severity;
    private final String source;
    private final String vi;
    private final String en;

    DossierFinding(Severity severity, String source, String vi, String en) {
        this.severity = severity;
        this.source = source;
        this.vi = vi;
        this.en = en;
    }

    /** {@code PORTAL-DOSSIER-} and the constant's name. */
    @Override
    public String id() {
        return "PORTAL-DOSSIER-" + name().replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
