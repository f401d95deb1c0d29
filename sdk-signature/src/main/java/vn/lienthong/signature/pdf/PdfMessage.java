package vn.lienthong.signature.pdf;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** Why a PDF is not signed: the document codes of 7.14, and what can go wrong with files. */
enum PdfMessage implements WordedTemplate {
    ENCRYPTED("SIG-DOC-ENCRYPTED", "Tệp PDF được mã hóa", "PDF is encrypted"),
    XFA("SIG-DOC-XFA", "Biểu mẫu XFA không ký được", "XFA form cannot be signed"),
    CERTIFIED("SIG-DOC-CERTIFIED", "Tài liệu đã khóa, không được ký thêm", "certification forbids a further signature"),
    CERTIFY_FIRST(
            "SIG-DOC-CERTIFIED",
            "Chữ ký chứng nhận phải là chữ ký đầu tiên của tài liệu",
            "a certification must be the first signature of a document"),
    LOCKED(
            "SIG-DOC-LOCKED",
            "Trường chữ ký {0} bị khóa hoặc có ràng buộc không đáp ứng được: {1}",
            "field {0} locked or seed value not met: {1}"),
    NO_FIELD("SIG-DOC-LOCKED", "Không có trường chữ ký trống tên {0}", "there is no empty signature field named {0}"),
    DAMAGED("SIG-DOC-DAMAGED", "Cấu trúc PDF hỏng, hãy lưu lại trước khi ký", "PDF damaged, re-save before signing"),
    NOT_PDF("SIG-IN-FORMAT", "Tệp không phải PDF", "not a PDF file"),
    CHANGED("SIG-DOC-CHANGED", "Tài liệu đã thay đổi từ lúc chuẩn bị", "document changed since preparation"),
    SPACE("SIG-DOC-SPACE", "Chỗ dành cho chữ ký không đủ: cần {0} byte", "reserved space too small: {0} bytes needed"),
    TOO_LARGE("SIG-IN-LIMIT", "Tệp lớn hơn {0} byte", "file larger than {0} bytes"),
    NO_PAGE("SIG-VIS-PLACE", "Tài liệu không có trang {0}", "the document has no page {0}"),
    VALUE(
            "SIG-KEY-MISMATCH",
            "Giá trị ký không khớp chứng thư, không được dùng",
            "signature value does not fit the certificate and was not used"),
    NO_TSA(
            "SIG-TSA-FAILED",
            "Mức B-T cần dịch vụ dấu thời gian nhưng chưa cấu hình",
            "level B-T needs a time-stamp authority and none is configured"),
    SAME_FILE("SIG-PDF-SAME-FILE", "Tệp kết quả phải khác tệp nguồn", "the output must be another file than the input"),
    READ("SIG-PDF-READ", "Không đọc được tệp nguồn", "the input file cannot be read"),
    WRITE("SIG-PDF-WRITE", "Không ghi được tệp kết quả", "the output file cannot be written");

    private final Wording wording;

    PdfMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
