package vn.lienthong.core.id;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

enum AgencyCodeFinding implements FindingTemplate, WordedTemplate {
    EMPTY("CORE-ID-AGENCY-EMPTY", Severity.ERROR, "Mã định danh cơ quan để trống", "the agency code is empty"),
    UNREADABLY_LONG(
            "CORE-ID-AGENCY-UNREADABLY-LONG",
            Severity.ERROR,
            "Mã định danh cơ quan dài quá {0} ký tự",
            "the agency code has more than {0} characters"),
    CONTROL(
            "CORE-ID-AGENCY-CONTROL",
            Severity.ERROR,
            "Mã định danh cơ quan chứa ký tự điều khiển",
            "the agency code holds control characters"),
    TOO_LONG(
            "CORE-ID-AGENCY-TOO-LONG",
            Severity.ERROR,
            "Mã định danh cơ quan dài quá {0} ký tự, không được gửi đi",
            "the agency code has more than {0} characters and may not be sent"),
    LONG(
            "CORE-ID-AGENCY-LONG",
            Severity.WARN,
            "Mã định danh cơ quan dài quá {0} ký tự theo quy định",
            "the agency code is longer than the {0} characters the rule allows"),
    BLANK(
            "CORE-ID-AGENCY-BLANK",
            Severity.ERROR,
            "Mã định danh cơ quan có khoảng trắng ở giữa",
            "the agency code has a blank inside"),
    FOREIGN_CHARACTER(
            "CORE-ID-AGENCY-CHARACTER",
            Severity.ERROR,
            "Mã định danh cơ quan chỉ được gồm chữ cái A–Z, chữ số và dấu chấm",
            "an agency code consists of the letters A–Z, digits and dots only"),
    EMPTY_GROUP(
            "CORE-ID-AGENCY-EMPTY-GROUP",
            Severity.ERROR,
            "Mã định danh cơ quan có nhóm rỗng (dấu chấm thừa)",
            "the agency code has an empty group (a dot too many)"),
    ONE_DIGIT_GROUP(
            "CORE-ID-AGENCY-ONE-DIGIT",
            Severity.WARN,
            "Mã định danh cơ quan có nhóm chỉ gồm một chữ số",
            "the agency code has a group of a single digit"),
    LOWER_CASE(
            "CORE-ID-AGENCY-LOWER-CASE",
            Severity.WARN,
            "Mã định danh cơ quan có chữ thường; mã được giữ nguyên",
            "the agency code has lower-case letters; it is kept as it is"),
    UNKNOWN_FAMILY(
            "CORE-ID-AGENCY-UNKNOWN",
            Severity.WARN,
            "Không nhận ra mã định danh cơ quan thuộc bộ mã nào; mã được giữ nguyên",
            "the agency code belongs to no known family; it is kept as it is");

    private final Wording wording;
    private final Severity severity;

    AgencyCodeFinding(String id, Severity severity, String vi, String en) {
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
        return "QĐ 20/2020/QĐ-TTg; DX-45, DF-32";
    }
}
