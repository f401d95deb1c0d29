package vn.lienthong.exchange.axis;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What is said when the axis or our own side of it fails. Hole 0 is the operation's name unless noted. */
public enum AxisError implements WordedTemplate {
    REFUSED("AXIS-REFUSED", "{0}: trục từ chối (mã {1})", "{0}: the axis refuses (code {1})"),
    NOT_ENVELOPE(
            "AXIS-NOT-ENVELOPE",
            "{0}: câu trả lời không theo giao thức của trục",
            "{0}: the answer is not of the axis' protocol"),
    CONTRADICTION(
            "AXIS-CONTRADICTION",
            "{0}: câu trả lời tự mâu thuẫn: OK kèm mã lỗi {1}",
            "{0}: the answer contradicts itself: OK with error code {1}"),
    NO_DOC_ID(
            "AXIS-NO-DOC-ID",
            "{0}: trục trả OK nhưng không có mã giao dịch; không rõ văn bản đã được nhận hay chưa",
            "{0}: the axis says OK without an id; whether it has the message is not known"),
    NO_DATA("AXIS-NO-DATA", "{0}: trục trả OK nhưng không có dữ liệu", "{0}: the axis says OK without data"),
    NOT_BASE64(
            "AXIS-NOT-BASE64",
            "{0}: nội dung văn bản không phải base64 hoặc bị cắt",
            "{0}: the message's content is not base64 or is cut"),
    INTERNAL(
            "AXIS-INTERNAL",
            "{0}: trục báo lỗi nội bộ; không rõ yêu cầu đã được xử lý hay chưa",
            "{0}: the axis reports an error of its own; whether it acted on the request is not known"),
    CREDENTIALS(
            "AXIS-CREDENTIALS",
            "{0}: trục không chấp nhận mã hệ thống hoặc khóa bí mật (HTTP {1})",
            "{0}: the axis does not accept the system id or its secret (HTTP {1})"),
    SENDER(
            "AXIS-SENDER",
            "Đơn vị gửi {0} không thuộc các đơn vị đã cấu hình",
            "sender {0} is not one of the configured units"),
    TEST_CODE(
            "AXIS-TEST-CODE",
            "Mã thử nghiệm {0} không được dùng trong môi trường thật",
            "test code {0} may not be used in production"),
    CODE_LENGTH("AXIS-CODE-LENGTH", "Mã định danh dài hơn {0} ký tự", "the code is longer than {0} characters"),
    TOO_LARGE(
            "AXIS-TOO-LARGE",
            "Thông điệp lớn hơn giới hạn {0} byte; chưa gửi",
            "the message is larger than the limit of {0} bytes; it was not sent"),
    ADDRESS(
            "AXIS-ADDRESS",
            "Địa chỉ của trục chưa được cấu hình đúng",
            "the address of the axis is not set up rightly"),
    FILE("AXIS-FILE", "Không đọc hoặc không ghi được tệp thông điệp", "the message's file cannot be read or written");

    private final Wording wording;

    AxisError(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
