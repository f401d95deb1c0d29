package vn.lienthong.exchange.edxml;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What the reader notices about attachments. Errors mean that the file is not what its sender meant. */
enum AttachmentFinding implements FindingTemplate, WordedTemplate {
    NO_TYPE(
            "DX-31-NO-TYPE",
            Severity.WARN,
            "Tệp đính kèm không ghi kiểu và không phải ZIP; giữ nguyên nội dung",
            "the attachment names no type and is not a ZIP; it is kept as it came"),
    NOT_A_ZIP(
            "DX-31-NOT-A-ZIP",
            Severity.ERROR,
            "Tệp đính kèm ghi là ZIP nhưng không phải; giữ nguyên nội dung",
            "the attachment calls itself a ZIP and is none; it is kept as it came"),
    BROKEN_ZIP(
            "DX-31-BROKEN-ZIP",
            Severity.ERROR,
            "Tệp ZIP bị cắt, sai mã kiểm tra hoặc không giải nén được; giữ nguyên nội dung",
            "the ZIP is cut, fails its checksum or cannot be unpacked; it is kept as it came"),
    AMBIGUOUS_ZIP(
            "DX-31-AMBIGUOUS-ZIP",
            Severity.WARN,
            "Không rõ tệp ZIP là tệp của người gửi hay vỏ bọc; giữ nguyên",
            "the ZIP may be the sender's own or a wrapping; it is kept whole"),
    ENTRIES(
            "DX-31-ENTRIES",
            Severity.WARN,
            "Tệp ZIP có {0} mục thay vì một; giữ nguyên",
            "the ZIP has {0} entries instead of one; it is kept whole"),
    MISLABELLED(
            "DX-31-MISLABELLED",
            Severity.WARN,
            "Tệp đính kèm được bọc ZIP nhưng ghi kiểu khác; đã mở ra",
            "the attachment is wrapped in a ZIP but calls itself something else; it was unwrapped"),
    TYPE_DIFFERS(
            "DX-31-TYPE-DIFFERS",
            Severity.INFO,
            "Kiểu trong danh mục khác kiểu của tệp; kiểu của tệp được dùng",
            "the manifest names another type than the attachment; the attachment's own counts"),
    NOT_BASE64(
            "DX-32-BASE64",
            Severity.ERROR,
            "Nội dung tệp đính kèm không phải base64 hoặc bị cắt",
            "the attachment's content is not base64 or is cut"),
    TEXT_DAMAGE(
            "DX-32-TEXT-DAMAGE",
            Severity.WARN,
            "Tệp có nhiều ký tự thay thế (EF BF BD): có thể đã hỏng khi bị chuyển thành chữ",
            "the file is full of replacement characters (EF BF BD): it was probably destroyed by being treated as text"),
    ENTRY_NAME(
            "DX-33-ENTRY-NAME",
            Severity.WARN,
            "Tên mục trong ZIP chứa đường dẫn; tên này không được dùng",
            "the name of the ZIP's entry holds a path; it is not used"),
    TOO_LARGE(
            "DX-33-TOO-LARGE",
            Severity.ERROR,
            "Tệp giải nén lớn hơn giới hạn cho phép (nghi là bom nén); không giao tệp này",
            "the file unpacks to more than the limits allow (perhaps a zip bomb); it is not delivered"),
    UNLISTED(
            "DX-35-UNLISTED",
            Severity.WARN,
            "Tệp đính kèm không có trong danh mục",
            "the attachment is not in the manifest"),
    MISSING(
            "DX-35-MISSING",
            Severity.ERROR,
            "Danh mục có tệp nhưng thông điệp không kèm nội dung",
            "the manifest lists the file, but the message does not hold it"),
    DUPLICATE_ID(
            "DX-35-DUPLICATE-ID",
            Severity.WARN,
            "Mã nội dung của tệp đính kèm bị trùng",
            "the attachment's content id occurs more than once"),
    NO_NAME("DX-35-NO-NAME", Severity.WARN, "Tệp đính kèm không có tên", "the attachment has no name");

    private final Wording wording;
    private final Severity severity;

    AttachmentFinding(String id, Severity severity, String vi, String en) {
        this.wording = new Wording(id, vi, en);
        this.severity = severity;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String source() {
        return "QCVN 102:2016/BTTTT";
    }
}
