package vn.lienthong.cli;

import vn.lienthong.core.message.MessageTemplate;

/** What the command itself says, besides what the SDK says. */
enum CliMessage implements MessageTemplate {
    USAGE("CLI-USAGE", "Lệnh gọi chưa đúng: {0}", "the command was called wrongly: {0}"),
    MISSING("CLI-MISSING", "Thiếu tham số {0}", "argument {0} is missing"),
    BAD_LINE(
            "CLI-BATCH-LINE",
            "Dòng yêu cầu không phải một đối tượng JSON hợp lệ",
            "the request line is not a valid JSON object"),
    UNKNOWN_MEMBER("CLI-BATCH-MEMBER", "Thành viên không thuộc lệnh này: {0}", "not a member of this command: {0}"),
    NO_ENVIRONMENT("CLI-ENVIRONMENT", "Biến môi trường {0} chưa được đặt", "environment variable {0} is not set"),
    NO_FILE("CLI-FILE", "Không đọc được tệp đầu vào", "the input file cannot be read"),
    CANNOT_WRITE("CLI-WRITE", "Không ghi được tệp kết quả", "the output file cannot be written"),
    INSTANT(
            "CLI-INSTANT",
            "Thời điểm phải theo ISO 8601, ví dụ 2026-03-09T01:15:00Z",
            "an instant must be in ISO 8601, for example 2026-03-09T01:15:00Z"),
    INTERNAL(
            "CLI-INTERNAL",
            "Lỗi nội bộ ({0}); chạy lại với --debug để xem chi tiết",
            "internal error ({0}); run again with --debug for details");

    private final String id;
    private final String vi;
    private final String en;

    CliMessage(String id, String vi, String en) {
        this.id = id;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String id() {
        return id;
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
