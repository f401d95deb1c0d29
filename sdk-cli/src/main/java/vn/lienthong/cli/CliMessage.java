package vn.lienthong.cli;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What the command itself says, besides what the SDK says. */
enum CliMessage implements WordedTemplate {
    USAGE("CLI-USAGE", "Lệnh gọi chưa đúng: {0}", "the command was called wrongly: {0}"),
    CHOICE("CLI-CHOICE", "{0} phải là một trong: {1}", "{0} must be one of: {1}"),
    MISSING("CLI-MISSING", "Thiếu tham số {0}", "argument {0} is missing"),
    BAD_LINE(
            "CLI-BATCH-LINE",
            "Dòng yêu cầu không phải một đối tượng JSON hợp lệ",
            "the request line is not a valid JSON object"),
    LONG_LINE("CLI-BATCH-LENGTH", "Dòng yêu cầu dài hơn {0} ký tự", "the request line is longer than {0} characters"),
    UNKNOWN_MEMBER("CLI-BATCH-MEMBER", "Thành viên không thuộc lệnh này: {0}", "not a member of this command: {0}"),
    NO_ENVIRONMENT("CLI-ENVIRONMENT", "Biến môi trường {0} chưa được đặt", "environment variable {0} is not set"),
    NO_FILE("CLI-FILE", "Không đọc được tệp đầu vào", "the input file cannot be read"),
    CANNOT_WRITE("CLI-WRITE", "Không ghi được tệp kết quả", "the output file cannot be written"),
    ACCEPTED("CLI-ACCEPTED", "Đạt", "accepted"),
    NOT_ACCEPTED("CLI-NOT-ACCEPTED", "Không đạt", "not accepted"),
    NO_ATTACHMENTS(
            "CLI-EDXML-STATUS",
            "Đây là thông điệp trạng thái, không có tệp đính kèm",
            "this is a status message, which has no attachments"),
    EDXML_DOCUMENT("CLI-EDXML-READ-DOCUMENT", "Văn bản điện tử ({0})", "document ({0})"),
    EDXML_STATUS("CLI-EDXML-READ-STATUS", "Thông điệp trạng thái {0}", "status message {0}"),
    WRITTEN("CLI-WRITTEN", "Đã ghi {0} ({1} byte)", "wrote {0} ({1} bytes)"),
    META(
            "CLI-META",
            "Mô tả thông điệp: thành phần {0} thiếu hoặc sai",
            "message description: member {0} is missing or wrong"),
    META_UNKNOWN(
            "CLI-META-MEMBER",
            "Mô tả thông điệp: không có thành phần {0}",
            "message description: there is no member {0}"),
    SANDBOX_ADDRESSES("CLI-SANDBOX-ADDRESSES", "Địa chỉ:", "addresses:"),
    SANDBOX_CREDENTIALS(
            "CLI-SANDBOX-CREDENTIALS",
            "Thông tin đăng nhập (dữ liệu giả, chỉ dùng để thử):",
            "credentials (invented, for tests only):"),
    SANDBOX_CONFIGURATION("CLI-SANDBOX-CONFIGURATION", "Tệp cấu hình {0}:", "configuration file {0}:"),
    SANDBOX_SERVING("CLI-SANDBOX-SERVING", "Đang phục vụ. Nhấn Ctrl-C để dừng.", "serving. Press Ctrl-C to stop."),
    SIGNED("CLI-SIGNED", "Đã ký {0}, mức {1}, trường chữ ký {2}", "signed {0} at level {1}, field {2}"),
    CERTIFICATE("CLI-CERTIFICATE", "Chứng thư: {0}, hệ thống {1}", "certificate: {0}, hierarchy {1}"),
    NOT_BUILT("CLI-NOT-BUILT", "{0} chưa được hỗ trợ trong phiên bản này", "{0} is not supported in this version"),
    PORT("CLI-PORT", "Không mở được cổng {0}: hãy chọn cổng khác", "port {0} cannot be opened: choose another one"),
    INSTANT(
            "CLI-INSTANT",
            "Thời điểm phải theo ISO 8601, ví dụ 2026-03-09T01:15:00Z",
            "an instant must be in ISO 8601, for example 2026-03-09T01:15:00Z"),
    INTERNAL(
            "CLI-INTERNAL",
            "Lỗi nội bộ ({0}); chạy lại với --debug để xem chi tiết",
            "internal error ({0}); run again with --debug for details");

    private final Wording wording;

    CliMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
