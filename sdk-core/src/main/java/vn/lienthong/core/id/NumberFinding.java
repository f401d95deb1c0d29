package vn.lienthong.core.id;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** Findings about persons', firms' and procedures' numbers. No text quotes the number. */
enum NumberFinding implements FindingTemplate, WordedTemplate {
    CITIZEN_DIGITS(
            "CORE-ID-CITIZEN-DIGITS",
            Severity.ERROR,
            "Số định danh cá nhân phải gồm 12 chữ số (hoặc 9 chữ số với chứng minh nhân dân cũ)",
            "a citizen id has 12 digits (9 on the old card)",
            ""),
    CITIZEN_PROVINCE(
            "CORE-ID-CITIZEN-PROVINCE",
            Severity.INFO,
            "Ba chữ số đầu của số định danh cá nhân không phải mã tỉnh quen thuộc",
            "the first three digits of the citizen id are no familiar province",
            ""),
    ENTERPRISE_DIGITS(
            "CORE-ID-ENTERPRISE-DIGITS",
            Severity.ERROR,
            "Mã số doanh nghiệp phải gồm 10 chữ số, hoặc thêm 3 chữ số cho đơn vị phụ thuộc",
            "an enterprise code has ten digits, and three more for a dependent unit",
            ""),
    ENTERPRISE_CHECK_DIGIT(
            "CORE-ID-ENTERPRISE-CHECK",
            Severity.WARN,
            "Chữ số kiểm tra của mã số doanh nghiệp không khớp",
            "the check digit of the enterprise code does not fit",
            ""),
    PROCEDURE_UNREADABLE(
            "CORE-ID-PROCEDURE-UNREADABLE",
            Severity.ERROR,
            "Mã thủ tục để trống, dài quá {0} ký tự hoặc chứa ký tự điều khiển",
            "the procedure code is empty, longer than {0} characters or holds control characters",
            ""),
    PROCEDURE_SHAPE(
            "CORE-ID-PROCEDURE-SHAPE",
            Severity.WARN,
            "Mã thủ tục không có dạng n.nnnnnn hoặc n.nnnnnn.<mã cơ quan>; mã được giữ nguyên",
            "the procedure code is neither n.nnnnnn nor n.nnnnnn.<agency code>; it is kept as it is",
            "portal 5.6"),
    SERVICE_SHAPE(
            "CORE-ID-SERVICE-SHAPE",
            Severity.WARN,
            "Mã dịch vụ công không có dạng <mã thủ tục>.nn; mã được giữ nguyên",
            "the online service code is not <procedure code>.nn; it is kept as it is",
            "portal 5.6");

    private final Wording wording;
    private final Severity severity;
    private final String source;

    NumberFinding(String id, Severity severity, String vi, String en, String source) {
        this.wording = new Wording(id, vi, en);
        this.severity = severity;
        this.source = source;
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
        return source;
    }
}
