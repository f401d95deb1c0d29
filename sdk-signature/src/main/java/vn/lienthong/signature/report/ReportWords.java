package vn.lienthong.signature.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.message.MessageTemplate;
import vn.lienthong.core.time.VietnamTime;

/** What a report says in words (signature specification 8); the law's block uses the words of TT 15/2025, Art. 6. */
enum ReportWords implements MessageTemplate {
    TITLE("Kết quả kiểm tra chữ ký số", "Signature verification report"),
    DOCUMENT("Tài liệu", "Document"),
    SIZE("Dung lượng (byte)", "Size (bytes)"),
    CHECKED("Thời điểm kiểm tra", "Checked at"),
    POLICY("Chính sách kiểm tra", "Policy"),
    SIGNATURE("Chữ ký số {0}", "Signature {0}"),
    VERDICT("Kết luận", "Verdict"),
    EXPECTATION("Yêu cầu của bên nhận", "Expectation of the receiver"),
    ISSUER("Đơn vị cấp chứng thư", "Issuer"),
    SIGNER("Người ký", "Signer"),
    UNIT("Cơ quan, tổ chức quản lý", "Managing unit"),
    TIME_CLAIMED("Thời điểm ký do người ký khai báo", "Time claimed"),
    TIME_PROVEN("Dấu thời gian", "Time stamp"),
    INTEGRITY("Tính toàn vẹn", "Integrity"),
    AT_SIGNING("Hiệu lực tại thời điểm ký", "Validity at signing time"),
    PERIOD("Thời hạn chứng thư", "Certificate period"),
    HIERARCHY("Hệ thống chứng thực", "Hierarchy"),
    FORMAT("Loại chữ ký", "Format"),
    COVERAGE("Phạm vi", "Coverage"),
    COVERAGE_REVISION("Chữ ký cho phiên bản {0}/{1} của tài liệu", "signature of revision {0} of {1}"),
    COVERAGE_WHOLE("Toàn bộ tài liệu", "whole document"),
    COVERAGE_PART("Một phần tài liệu", "part of the document"),
    FINDINGS("Chi tiết", "Details"),
    GOOD("Đạt", "yes"),
    BAD("Không đạt", "no"),
    UNKNOWN("Không xác định", "unknown"),
    ACCEPTED("Đáp ứng", "met"),
    REFUSED("Không đáp ứng", "not met");

    private static final DateTimeFormatter SHAPE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss '+07:00'", Locale.ROOT);

    private final String vi;
    private final String en;

    ReportWords(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String id() {
        return "SIG-REPORT-" + name().replace('_', '-');
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }

    String in(Language language, Object... values) {
        return format(values).in(language);
    }

    /** Vietnam time, as people read it. */
    static String time(@Nullable Instant instant, Language language) {
        return instant == null ? UNKNOWN.in(language) : SHAPE.format(instant.atZone(VietnamTime.ZONE));
    }

    static String yesNo(@Nullable Boolean value, Language language) {
        if (value == null) {
            return UNKNOWN.in(language);
        }
        return (value ? GOOD : BAD).in(language);
    }
}
