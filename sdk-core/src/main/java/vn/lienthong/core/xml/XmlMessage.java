package vn.lienthong.core.xml;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What the XML reader and writer say when they fail. Holes of the reader: 0 line, 1 column, 2 the limit. */
enum XmlMessage implements WordedTemplate {
    MALFORMED(
            "CORE-XML-MALFORMED",
            "Tài liệu XML hỏng ở dòng {0}, cột {1}",
            "the XML document is damaged at line {0}, column {1}"),
    DOCTYPE(
            "CORE-XML-DOCTYPE",
            "Tài liệu XML có khai báo DOCTYPE ở dòng {0}, cột {1}; không được phép",
            "the XML document has a DOCTYPE at line {0}, column {1}, which is not allowed"),
    ENTITY(
            "CORE-XML-ENTITY",
            "Tài liệu XML tham chiếu thực thể không phải của XML ở dòng {0}, cột {1}",
            "the XML document refers to an entity that is not XML's own at line {0}, column {1}"),
    ENCODING(
            "CORE-XML-ENCODING",
            "Tài liệu XML dùng bảng mã khác UTF-8 và UTF-16, hoặc có byte sai bảng mã, ở gần dòng {0}, cột {1}",
            "the XML document is neither UTF-8 nor UTF-16, or has bytes that are not, near line {0}, column {1}"),
    UNEXPECTED(
            "CORE-XML-UNEXPECTED",
            "Tài liệu XML có nội dung ngoài cấu trúc ở dòng {0}, cột {1}",
            "the XML document has content out of place at line {0}, column {1}"),
    TOTAL_BYTES("CORE-XML-TOTAL-BYTES", "Tài liệu XML lớn hơn {2} byte", "the XML document is larger than {2} bytes"),
    DEPTH(
            "CORE-XML-DEPTH",
            "Tài liệu XML lồng sâu hơn {2} cấp ở dòng {0}, cột {1}",
            "the XML document is nested deeper than {2} levels at line {0}, column {1}"),
    ELEMENTS("CORE-XML-ELEMENTS", "Tài liệu XML có hơn {2} phần tử", "the XML document has more than {2} elements"),
    ATTRIBUTES(
            "CORE-XML-ATTRIBUTES",
            "Phần tử ở dòng {0}, cột {1} có hơn {2} thuộc tính",
            "the element at line {0}, column {1} has more than {2} attributes"),
    ATTRIBUTE_LENGTH(
            "CORE-XML-ATTRIBUTE-LENGTH",
            "Phần tử ở dòng {0}, cột {1} có thuộc tính dài hơn {2} ký tự",
            "the element at line {0}, column {1} has an attribute longer than {2} characters"),
    TEXT_LENGTH(
            "CORE-XML-TEXT-LENGTH",
            "Văn bản ở dòng {0}, cột {1} dài hơn {2} ký tự",
            "the text at line {0}, column {1} is longer than {2} characters"),
    MARKUP_LENGTH(
            "CORE-XML-MARKUP-LENGTH",
            "Thẻ, chú thích hoặc khối CDATA ở gần dòng {0}, cột {1} dài hơn {2} ký tự",
            "a tag, comment or CDATA section near line {0}, column {1} is longer than {2} characters"),
    NAME_LENGTH(
            "CORE-XML-NAME-LENGTH",
            "Tên ở gần dòng {0}, cột {1} dài hơn {2} ký tự",
            "a name near line {0}, column {1} is longer than {2} characters"),
    SOURCE("CORE-XML-SOURCE", "Không đọc tiếp được luồng dữ liệu XML", "the stream of the XML document failed"),
    CHARACTER(
            "CORE-XML-CHARACTER",
            "Nội dung của {0} có ký tự mà XML không cho phép",
            "the content of {0} has a character that XML does not allow");

    private final Wording wording;

    XmlMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
