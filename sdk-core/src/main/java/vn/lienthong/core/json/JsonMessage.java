package vn.lienthong.core.json;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What JSON reading and writing say when they fail. */
enum JsonMessage implements WordedTemplate {
    MALFORMED(
            "CORE-JSON-MALFORMED",
            "Dữ liệu JSON hỏng ở dòng {0}, cột {1}",
            "the JSON document is damaged at line {0}, column {1}"),
    TRAILING(
            "CORE-JSON-TRAILING",
            "Có nội dung thừa sau dữ liệu JSON ở dòng {0}, cột {1}",
            "text follows the JSON document at line {0}, column {1}"),
    DUPLICATE(
            "CORE-JSON-DUPLICATE",
            "Một tên trường xuất hiện hai lần trong cùng đối tượng JSON, ở dòng {0}, cột {1}",
            "an object of the JSON document names a member twice, at line {0}, column {1}"),
    ENCODING(
            "CORE-JSON-ENCODING",
            "Dữ liệu JSON không phải là UTF-8 hợp lệ, ở gần dòng {0}, cột {1}",
            "the JSON document is not valid UTF-8, near line {0}, column {1}"),
    LENGTH("CORE-JSON-LENGTH", "Dữ liệu JSON dài hơn {2} ký tự", "the JSON document is longer than {2} characters"),
    DEPTH(
            "CORE-JSON-DEPTH",
            "Dữ liệu JSON lồng sâu hơn {2} cấp ở dòng {0}, cột {1}",
            "the JSON document is nested deeper than {2} levels at line {0}, column {1}"),
    VALUES("CORE-JSON-VALUES", "Dữ liệu JSON có hơn {2} giá trị", "the JSON document has more than {2} values"),
    STRING_LENGTH(
            "CORE-JSON-STRING-LENGTH",
            "Chuỗi JSON ở dòng {0}, cột {1} dài hơn {2} ký tự",
            "the JSON string at line {0}, column {1} is longer than {2} characters"),
    NAME_LENGTH(
            "CORE-JSON-NAME-LENGTH",
            "Tên trường JSON ở dòng {0}, cột {1} dài hơn {2} ký tự",
            "the JSON member name at line {0}, column {1} is longer than {2} characters"),
    NUMBER_LENGTH(
            "CORE-JSON-NUMBER-LENGTH",
            "Số JSON ở dòng {0}, cột {1} dài hơn {2} ký tự hoặc có số mũ quá lớn",
            "the JSON number at line {0}, column {1} is longer than {2} characters or has too large an exponent"),
    KIND("CORE-JSON-KIND", "Trường {0}: kiểu giá trị không đúng", "member {0} holds a value of the wrong kind"),
    WHOLE_NUMBER(
            "CORE-JSON-WHOLE-NUMBER",
            "Trường {0}: phải là số nguyên trong phạm vi cho phép",
            "member {0} must be a whole number within range"),
    MISSING("CORE-JSON-MISSING", "Thiếu trường bắt buộc {0}", "member {0} is required"),
    IN_TEXT(
            "CORE-JSON-IN-TEXT",
            "Trường {0}: chuỗi không chứa dữ liệu JSON hợp lệ",
            "member {0}: the text does not hold a valid JSON document"),
    NOT_BOUND(
            "CORE-JSON-NOT-BOUND",
            "Dữ liệu JSON không phù hợp với bản ghi {0}",
            "the JSON document does not fit record {0}"),
    NOT_WRITTEN(
            "CORE-JSON-NOT-WRITTEN",
            "Không ghi được bản ghi {0} ra JSON: có giá trị hoặc ký tự không hợp lệ",
            "record {0} cannot be written as JSON: a value or character is not valid");

    private final Wording wording;

    JsonMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
