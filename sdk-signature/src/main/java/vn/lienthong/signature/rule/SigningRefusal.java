package vn.lienthong.signature.rule;

import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/**
 * Why nothing was signed (specification 7.14): templates for the typed errors of signing. A refusal leaves the input untouched and
 * nothing half-written.
 */
public enum SigningRefusal implements WordedTemplate {
    KEY_EXPIRED("SIG-KEY-EXPIRED", "Chứng thư chưa hiệu lực hoặc đã hết hạn", "certificate not in its period"),
    KEY_REVOKED("SIG-KEY-REVOKED", "Chứng thư đã bị thu hồi hoặc tạm dừng", "certificate revoked or on hold"),
    KEY_NO_STATUS(
            "SIG-KEY-NO-STATUS",
            "Không lấy được trạng thái chứng thư trước khi ký",
            "status not available before signing"),
    KEY_USAGE("SIG-KEY-USAGE", "Khóa không được phép dùng để ký", "key may not sign"),
    KEY_WEAK("SIG-KEY-WEAK", "Khóa hoặc thuật toán không đạt yêu cầu", "key or algorithm too weak"),
    KEY_MISMATCH("SIG-KEY-MISMATCH", "Khóa bí mật không khớp chứng thư", "private key does not fit the certificate"),
    KEY_STORE("SIG-KEY-STORE", "Không mở được kho khóa", "key store cannot be opened"),
    KEY_PIN("SIG-KEY-PIN", "Mã PIN sai, hết hạn hoặc bị khóa", "PIN wrong, expired or locked"),
    KEY_TOKEN_ABSENT("SIG-KEY-TOKEN-ABSENT", "Không tìm thấy thiết bị ký", "token absent"),
    KEY_TOKEN_CHANGED("SIG-KEY-TOKEN-CHANGED", "Thiết bị ký đã bị thay", "another token in the slot"),
    KEY_MECHANISM("SIG-KEY-MECHANISM", "Thiết bị không hỗ trợ thuật toán", "mechanism not offered"),
    KEY_ARCH("SIG-KEY-ARCH", "Thư viện thiết bị không cùng kiến trúc 32/64 bit", "module of another architecture"),
    DOC_ENCRYPTED("SIG-DOC-ENCRYPTED", "Tệp PDF được mã hóa", "PDF is encrypted"),
    DOC_XFA("SIG-DOC-XFA", "Biểu mẫu XFA không ký được", "XFA form"),
    DOC_CERTIFIED("SIG-DOC-CERTIFIED", "Tài liệu đã khóa, không được ký thêm", "certification forbids a signature"),
    DOC_LOCKED(
            "SIG-DOC-LOCKED",
            "Trường chữ ký bị khóa hoặc có ràng buộc không đáp ứng được",
            "field locked or seed value not met"),
    DOC_DAMAGED(
            "SIG-DOC-DAMAGED", "Cấu trúc PDF hỏng, hãy lưu lại trước khi ký", "PDF damaged, re-save before signing"),
    DOC_CHANGED("SIG-DOC-CHANGED", "Tài liệu đã thay đổi từ lúc chuẩn bị", "document changed since preparation"),
    DOC_EXPIRED("SIG-DOC-EXPIRED", "Phiên ký hai bước đã hết hạn", "two-step state expired"),
    DOC_SPACE(
            "SIG-DOC-SPACE",
            "Chỗ dành cho chữ ký không đủ: cần {0} byte",
            "reserved space too small: {0} bytes needed"),
    VIS_PLACE("SIG-VIS-PLACE", "Không xác định được vị trí chữ ký", "place not found"),
    VIS_OUTSIDE("SIG-VIS-OUTSIDE", "Vị trí chữ ký nằm ngoài trang", "box outside the page"),
    VIS_GLYPH("SIG-VIS-GLYPH", "Phông chữ thiếu ký tự {0}", "font lacks {0}"),
    VIS_IMAGE("SIG-VIS-IMAGE", "Ảnh chữ ký hoặc con dấu chưa đạt yêu cầu", "picture does not meet the rule"),
    TSA_FAILED("SIG-TSA-FAILED", "Không lấy được dấu thời gian", "time stamp not obtained"),
    REMOTE_REFUSED("SIG-REMOTE-REFUSED", "Người dùng từ chối ký", "the person refused"),
    REMOTE_EXPIRED("SIG-REMOTE-EXPIRED", "Yêu cầu ký từ xa hết hạn", "remote request expired"),
    REMOTE_FAILED("SIG-REMOTE-FAILED", "Dịch vụ ký từ xa báo lỗi", "remote service failed"),
    REMOTE_UNKNOWN(
            "SIG-REMOTE-UNKNOWN", "Chưa rõ kết quả ký từ xa, cần tra cứu", "remote outcome unknown, ask by reference"),
    REMOTE_VALUE("SIG-REMOTE-VALUE", "Giá trị ký trả về không đúng", "returned value does not verify"),
    LSS_LINK("SIG-LSS-LINK", "Liên kết ký không hợp lệ hoặc đã dùng", "link unknown, used or expired"),
    LSS_PREFIX(
            "SIG-LSS-PREFIX",
            "Tệp tải lên không giữ nguyên nội dung gốc",
            "upload does not start with the original bytes"),
    LSS_COUNT("SIG-LSS-COUNT", "Tệp tải lên không có đúng một chữ ký mới", "not exactly one new signature"),
    LSS_SIGNER("SIG-LSS-SIGNER", "Không đúng người ký", "not the expected signer"),
    LSS_HIERARCHY("SIG-LSS-HIERARCHY", "Không đúng hệ thống chứng thực", "not the expected hierarchy");

    private final Wording wording;

    SigningRefusal(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** The same as a warning, where the caller chose to be warned instead of refused. */
    public Finding warningAt(String path, Object... values) {
        return new Finding(id(), Severity.WARN, path, format(values), "");
    }
}
