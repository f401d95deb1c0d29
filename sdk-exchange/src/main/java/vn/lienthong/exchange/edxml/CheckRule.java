package vn.lienthong.exchange.edxml;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What receivers refuse (errors), and what should be mended although most take it (warnings). */
enum CheckRule implements FindingTemplate, WordedTemplate {
    ORGANIZATION(
            "DX-20-ORGANIZATION",
            Severity.ERROR,
            "Thiếu mã định danh cơ quan (OrganId)",
            "the organisation code (OrganId) is missing"),
    RECIPIENTS("DX-20-RECIPIENTS", Severity.ERROR, "Văn bản không có nơi nhận", "the document has no recipient"),
    RECIPIENT_TWICE("DX-20-RECIPIENT-TWICE", Severity.ERROR, "Nơi nhận {0} bị lặp", "recipient {0} is named twice"),
    DOCUMENT_ID(
            "DX-20-DOCUMENT-ID",
            Severity.ERROR,
            "Thiếu mã văn bản (DocumentId)",
            "the document id (DocumentId) is missing"),
    CODE("DX-20-CODE", Severity.ERROR, "Thiếu số hoặc ký hiệu văn bản", "the document's number or notation is missing"),
    SUBJECT("DX-20-SUBJECT", Severity.ERROR, "Thiếu trích yếu", "the subject is missing"),
    DATE(
            "DX-20-DATE",
            Severity.ERROR,
            "Ngày hoặc thời điểm không đúng dạng hoặc không có thật",
            "a date or time is not of the required form or does not exist"),
    INTEGER("DX-20-INTEGER", Severity.ERROR, "Giá trị phải là số nguyên", "the value must be an integer"),
    TARGET(
            "DX-20-TARGET",
            Severity.ERROR,
            "Thiếu văn bản đích của việc thu hồi, cập nhật hoặc thay thế",
            "the document that is recalled, updated or replaced is not named"),
    STATUS_TARGET(
            "DX-20-STATUS-TARGET",
            Severity.ERROR,
            "Thông điệp trạng thái thiếu nơi nhận, số ký hiệu hoặc mã văn bản",
            "the status message lacks addressee, code or document id"),
    STATUS_CODE(
            "DX-20-STATUS-CODE",
            Severity.ERROR,
            "Mã trạng thái không có trong quy chuẩn",
            "the status code is not in the standard"),
    TIMESTAMP(
            "DX-20-TIMESTAMP",
            Severity.ERROR,
            "Thông điệp trạng thái thiếu thời điểm",
            "the status message has no time"),
    ATTACHMENT(
            "DX-23-CONTENT",
            Severity.ERROR,
            "Tệp đính kèm không có nội dung đọc lại được",
            "the attachment has no content that can be read again"),
    ATTACHMENT_NAME("DX-23-NAME", Severity.ERROR, "Tệp đính kèm không có tên", "the attachment has no name"),
    CONTENT_ID(
            "DX-23-CONTENT-ID",
            Severity.ERROR,
            "Mã nội dung của tệp đính kèm thiếu hoặc bị trùng",
            "the attachment's content id is missing or used twice"),
    CODE_LENGTH(
            "DX-45-LENGTH",
            Severity.ERROR,
            "Mã định danh dài hơn {0} ký tự",
            "the organisation code is longer than {0} characters"),
    CODE_FAMILY(
            "DX-45-FAMILY",
            Severity.WARN,
            "Mã định danh không thuộc dạng nào đã biết",
            "the organisation code is of no known family"),
    DATE_MISSING(
            "DX-20-PROMULGATION-DATE",
            Severity.WARN,
            "Thiếu ngày ban hành; có nơi từ chối nhận",
            "the date of issue is missing; some receivers refuse that"),
    DATE_FUTURE(
            "DX-20-FUTURE-DATE",
            Severity.WARN,
            "Ngày ban hành ở tương lai; có nơi từ chối nhận",
            "the date of issue lies in the future; some receivers refuse that"),
    NUMBER(
            "DX-20-NUMBER",
            Severity.WARN,
            "Giá trị nên là số nguyên không âm",
            "the value should be an integer, not negative"),
    PRIORITY("DX-20-PRIORITY", Severity.WARN, "Độ khẩn nên từ 0 đến 4", "the priority should be 0 to 4"),
    BUSINESS_TYPE(
            "DX-20-BUSINESS-TYPE",
            Severity.WARN,
            "Loại nghiệp vụ không có trong quy chuẩn",
            "the business type is not in the standard"),
    LENGTH(
            "DX-20-LENGTH",
            Severity.WARN,
            "Dài hơn {0} ký tự; có nơi cắt bớt hoặc cảnh báo",
            "longer than {0} characters; some receivers cut or complain");

    private final Wording wording;
    private final Severity severity;

    CheckRule(String id, Severity severity, String vi, String en) {
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
