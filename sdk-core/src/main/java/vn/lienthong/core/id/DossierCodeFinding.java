package vn.lienthong.core.id;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

enum DossierCodeFinding implements FindingTemplate, WordedTemplate {
    BLANKS(
            "CORE-ID-DOSSIER-BLANKS",
            Severity.WARN,
            "Mã hồ sơ có khoảng trắng ở đầu hoặc cuối",
            "the dossier code has blanks at an end"),
    LOWER_CASE(
            "CORE-ID-DOSSIER-LOWER-CASE",
            Severity.WARN,
            "Mã hồ sơ có chữ thường; đã đọc như chữ hoa",
            "the dossier code has lower-case letters; read as upper case"),
    SHAPE(
            "CORE-ID-DOSSIER-SHAPE",
            Severity.ERROR,
            "Mã hồ sơ không có dạng <mã cơ quan>-<ngày tiếp nhận>-<số thứ tự>",
            "a dossier code reads <agency code>-<receipt date>-<serial>"),
    ORGANISATION(
            "CORE-ID-DOSSIER-ORG",
            Severity.ERROR,
            "Phần mã cơ quan trong mã hồ sơ không hợp lệ",
            "the agency part of the dossier code is not an agency code"),
    ORGANISATION_UNKNOWN(
            "CORE-ID-DOSSIER-ORG-UNKNOWN",
            Severity.WARN,
            "Không nhận ra phần mã cơ quan trong mã hồ sơ thuộc bộ mã nào",
            "the agency part of the dossier code belongs to no known family"),
    DATE_LENGTH(
            "CORE-ID-DOSSIER-DATE-LENGTH",
            Severity.ERROR,
            "Ngày tiếp nhận trong mã hồ sơ phải gồm 6 chữ số (YYMMDD)",
            "the receipt date of a dossier code has six digits (YYMMDD)"),
    DATE_LONG(
            "CORE-ID-DOSSIER-DATE-LONG",
            Severity.WARN,
            "Ngày tiếp nhận trong mã hồ sơ gồm 8 chữ số thay vì 6",
            "the receipt date of the dossier code has eight digits in place of six"),
    DATE_UNREAL(
            "CORE-ID-DOSSIER-DATE-UNREAL",
            Severity.ERROR,
            "Ngày tiếp nhận trong mã hồ sơ không có thật",
            "the receipt date of the dossier code is no day of the calendar"),
    DATE_FUTURE(
            "CORE-ID-DOSSIER-DATE-FUTURE",
            Severity.ERROR,
            "Ngày tiếp nhận trong mã hồ sơ ở tương lai",
            "the receipt date of the dossier code is in the future"),
    SERIAL_LENGTH(
            "CORE-ID-DOSSIER-SERIAL-LENGTH",
            Severity.ERROR,
            "Số thứ tự trong mã hồ sơ phải gồm {0} chữ số",
            "the serial of the dossier code must have {0} digits"),
    SERIAL_LONG_FOR_OLD(
            "CORE-ID-DOSSIER-SERIAL-OLD",
            Severity.WARN,
            "Mã hồ sơ theo mã cơ quan cũ nhưng số thứ tự dài hơn 4 chữ số",
            "the dossier code has an old agency code and yet a serial of more than four digits"),
    MINISTRY_HINT(
            "CORE-ID-DOSSIER-MINISTRY-HINT",
            Severity.INFO,
            "Hai chữ số đầu của số thứ tự ({0}) có thể chỉ một bộ; chỉ để tham khảo",
            "the first two digits of the serial ({0}) may name a ministry; a hint only"),
    UNIT(
            "CORE-ID-DOSSIER-UNIT",
            Severity.ERROR,
            "Mã cơ quan {0} không thể cấp mã hồ sơ",
            "agency code {0} cannot give out dossier codes"),
    YEAR(
            "CORE-ID-DOSSIER-YEAR",
            Severity.ERROR,
            "Không thể cấp mã hồ sơ cho năm {0}",
            "no dossier code can be given out for the year {0}"),
    OVERFLOW(
            "CORE-ID-DOSSIER-OVERFLOW",
            Severity.ERROR,
            "Đã dùng hết số thứ tự mã hồ sơ của {0}",
            "the serials of {0} are used up"),
    COUNTER(
            "CORE-ID-DOSSIER-COUNTER",
            Severity.ERROR,
            "Bộ đếm trả về {0}; số thứ tự phải bắt đầu từ 1",
            "the counter returned {0}; serials start at 1");

    private final Wording wording;
    private final Severity severity;

    DossierCodeFinding(String id, Severity severity, String vi, String en) {
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
        return "TT 01/2018/TT-VPCP, Điều 19; R-15, R-17, DF-34";
    }
}
