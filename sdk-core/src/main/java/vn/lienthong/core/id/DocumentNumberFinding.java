package vn.lienthong.core.id;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

enum DocumentNumberFinding implements FindingTemplate, WordedTemplate {
    SHAPE(
            "CORE-ID-DOCUMENT-SHAPE",
            Severity.ERROR,
            "Không phải số, ký hiệu văn bản: cần dạng số/ký hiệu, không có khoảng trắng",
            "this is no number and notation: it reads number/notation, without blanks"),
    NOT_ASSIGNED(
            "CORE-ID-DOCUMENT-NOT-ASSIGNED",
            Severity.ERROR,
            "Văn bản chưa được cấp số",
            "the number has not been assigned yet"),
    EMPTY_GROUP(
            "CORE-ID-DOCUMENT-EMPTY-GROUP",
            Severity.ERROR,
            "Ký hiệu văn bản có phần để trống",
            "the notation has an empty part"),
    NUMBER_ZERO("CORE-ID-DOCUMENT-ZERO", Severity.ERROR, "Số văn bản bắt đầu từ 01", "numbers start at 01"),
    NO_NOTATION(
            "CORE-ID-DOCUMENT-NO-NOTATION",
            Severity.ERROR,
            "Chỉ có số, không có ký hiệu văn bản",
            "there is a number but no notation"),
    NO_TYPE_OR_AGENCY(
            "CORE-ID-DOCUMENT-INCOMPLETE",
            Severity.ERROR,
            "Ký hiệu văn bản thiếu tên loại hoặc tên cơ quan ban hành",
            "the notation lacks the type or the issuing agency"),
    YEAR(
            "CORE-ID-DOCUMENT-YEAR",
            Severity.ERROR,
            "Năm ban hành trong số văn bản phải gồm 4 chữ số",
            "the year in a number has four digits"),
    READS_OTHERWISE(
            "CORE-ID-DOCUMENT-OTHERWISE",
            Severity.ERROR,
            "{0} sẽ bị đọc thành loại số khác ({1})",
            "{0} would be read as a number of another family ({1})"),
    BLANKS(
            "CORE-ID-DOCUMENT-BLANKS",
            Severity.WARN,
            "Có khoảng trắng quanh dấu / hoặc dấu -",
            "there are blanks around / or -"),
    OTHER_DASH(
            "CORE-ID-DOCUMENT-DASH",
            Severity.WARN,
            "Dùng dấu gạch khác thay cho dấu gạch nối -",
            "another dash stands in place of the hyphen -"),
    UNUSUAL_CHARACTER(
            "CORE-ID-DOCUMENT-CHARACTER",
            Severity.WARN,
            "Số, ký hiệu văn bản có ký tự lạ",
            "the number and notation hold an unusual character"),
    SLASH_INSIDE(
            "CORE-ID-DOCUMENT-SLASH",
            Severity.WARN,
            "Bên trong ký hiệu dùng dấu / thay cho dấu -",
            "inside the notation there is / in place of -"),
    LEADING_ZERO(
            "CORE-ID-DOCUMENT-LEADING-ZERO",
            Severity.WARN,
            "Số nhỏ hơn 10 phải có chữ số 0 đứng trước",
            "a number below 10 takes a leading zero"),
    MISTYPED(
            "CORE-ID-DOCUMENT-MISTYPED",
            Severity.WARN,
            "Chữ viết tắt tên loại văn bản viết sai, có thể là {0}",
            "the type's abbreviation is mistyped; {0} seems to be meant"),
    REPLACED(
            "CORE-ID-DOCUMENT-REPLACED",
            Severity.WARN,
            "Chữ viết tắt {0} đã được thay bằng {1} từ năm 2020",
            "the abbreviation {0} was replaced by {1} in 2020"),
    LETTER_WITH_TYPE(
            "CORE-ID-DOCUMENT-LETTER-TYPE",
            Severity.WARN,
            "Công văn không ghi chữ viết tắt CV trong ký hiệu",
            "an official letter carries no abbreviation CV in its notation"),
    NO_UNIT(
            "CORE-ID-DOCUMENT-NO-UNIT",
            Severity.WARN,
            "Công văn không ghi đơn vị soạn thảo hoặc lĩnh vực",
            "the official letter names no unit or field"),
    LONG_FOR_RECORDS(
            "CORE-ID-DOCUMENT-LONG",
            Severity.WARN,
            "Số dài quá 11 hoặc ký hiệu dài quá 30 ký tự, không vừa dữ liệu đặc tả",
            "the number has more than 11 or the notation more than 30 characters, too long for records"),
    AMBIGUOUS(
            "CORE-ID-DOCUMENT-AMBIGUOUS",
            Severity.INFO,
            "{0} có thể là tên loại văn bản hoặc tên cơ quan",
            "{0} may be a type of document or an agency"),
    SUGGESTION("CORE-ID-DOCUMENT-SUGGESTION", Severity.INFO, "Viết đúng quy định: {0}", "as the decree writes it: {0}");

    private final Wording wording;
    private final Severity severity;

    DocumentNumberFinding(String id, Severity severity, String vi, String en) {
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
        return "NĐ 30/2020/NĐ-CP, Phụ lục I và III; DF-30, DF-31";
    }
}
