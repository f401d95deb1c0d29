package vn.lienthong.exchange.edxml;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What the reader notices. Errors mean that something of the message is lost; the rest of it is there. */
enum EdxmlFinding implements FindingTemplate, WordedTemplate {
    XLINK_UNDECLARED(
            "DX-28-XLINK",
            Severity.WARN,
            "Tiền tố xlink không được khai báo; đã đọc theo chế độ nới lỏng",
            "prefix xlink is not declared; read leniently"),
    REPEATED(
            "DX-29-REPEATED",
            Severity.ERROR,
            "Phần tử {0} xuất hiện nhiều lần; chỉ lần đầu được dùng",
            "element {0} occurs more than once; only the first is used"),
    MISSING("DX-29-MISSING", Severity.WARN, "Thông điệp thiếu {0}", "the message lacks {0}"),
    BUSINESS_TYPE_UNKNOWN(
            "DX-29-BUSINESS-TYPE",
            Severity.WARN,
            "Loại nghiệp vụ {0} không có trong quy chuẩn; giá trị được giữ nguyên",
            "business type {0} is not in the standard; the value is kept"),
    STATUS_CODE_UNKNOWN(
            "DX-39-STATUS-CODE",
            Severity.WARN,
            "Mã trạng thái {0} không có trong quy chuẩn; giá trị được giữ nguyên",
            "status code {0} is not in the standard; the value is kept"),
    PRIORITY_UNKNOWN(
            "DX-30-PRIORITY",
            Severity.WARN,
            "Độ khẩn {0} không thuộc 0–4; giá trị được giữ nguyên",
            "priority {0} is not one of 0–4; the value is kept"),
    DATE_UNPARSED(
            "DX-30-DATE",
            Severity.WARN,
            "Ngày không theo dạng yyyy/MM/dd hoặc không có thật; giữ nguyên chữ",
            "the date is not of the form yyyy/MM/dd or does not exist; its text is kept"),
    TIMESTAMP_UNPARSED(
            "DX-30-TIMESTAMP",
            Severity.WARN,
            "Thời điểm không theo dạng yyyy/MM/dd HH:mm:ss hoặc không có thật; giữ nguyên chữ",
            "the time is not of the form yyyy/MM/dd HH:mm:ss or does not exist; its text is kept"),
    NUMBER_UNPARSED(
            "DX-30-NUMBER", Severity.WARN, "Không phải số nguyên; giữ nguyên chữ", "not an integer; its text is kept"),
    FLAG_UNPARSED(
            "DX-30-FLAG",
            Severity.WARN,
            "Không phải true hoặc false; giữ nguyên chữ",
            "neither true nor false; its text is kept"),
    DOCUMENT_ID_DATE(
            "DX-30-DOCUMENT-ID",
            Severity.WARN,
            "Mã văn bản chứa ngày không có thật; mã được giữ nguyên",
            "the document id holds a date that does not exist; the id is kept"),
    SAME_BODY_TWICE(
            "DX-45-SAME-BODY",
            Severity.WARN,
            "Mã cũ và mã mới {0} của cùng một cơ quan đều có trong nơi nhận",
            "the old and the new code {0} of one body are both among the recipients"),
    SIGNATURE_UNVERIFIED(
            "DX-37-SIGNATURE",
            Severity.INFO,
            "Có chữ ký XML, không kiểm tra được; hãy kiểm tra chữ ký trong tệp PDF",
            "there is an XML signature, which cannot be verified; verify the signature inside the PDF"),
    STATUS_WITH_ATTACHMENTS(
            "DX-39-ATTACHMENTS",
            Severity.ERROR,
            "Thông điệp trạng thái có tệp đính kèm; các tệp này bị bỏ qua",
            "the status message has attachments; they are left out");

    private final Wording wording;
    private final Severity severity;

    EdxmlFinding(String id, Severity severity, String vi, String en) {
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
