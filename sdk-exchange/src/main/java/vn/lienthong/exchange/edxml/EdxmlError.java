package vn.lienthong.exchange.edxml;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** Why a message cannot be read or written at all. */
enum EdxmlError implements WordedTemplate {
    EMPTY("EDXML-EMPTY", "Tệp rỗng, không phải thông điệp edXML", "the file is empty, not an edXML message"),
    HTML("EDXML-HTML", "Đây là trang HTML, không phải thông điệp edXML", "this is an HTML page, not an edXML message"),
    JSON("EDXML-JSON", "Đây là dữ liệu JSON, không phải thông điệp edXML", "this is JSON, not an edXML message"),
    LEADING_TEXT(
            "EDXML-LEADING-TEXT",
            "Có ký tự thừa trước phần khai báo XML",
            "there are characters before the XML declaration"),
    NAMESPACE(
            "EDXML-NAMESPACE",
            "Không gian tên không phải của QCVN 102:2016/BTTTT ở phần tử {0}",
            "element {0} is not in the namespace of QCVN 102:2016/BTTTT"),
    FOREIGN_DIALECT(
            "EDXML-FOREIGN-DIALECT",
            "Thông điệp theo dạng edXML khác ({0}); tệp đính kèm sẽ bị mất nếu đọc như QCVN 102",
            "the message is of another edXML dialect ({0}); read as QCVN 102 its attachments would be lost"),
    ROOT("EDXML-ROOT", "Phần tử gốc không phải edXML", "the root element is not edXML"),
    INCOMPLETE("EDXML-INCOMPLETE", "Thông điệp thiếu phần tử {0}", "the message lacks element {0}"),
    DOUBLED("EDXML-DOUBLED", "Phần tử {0} bị lặp", "element {0} is doubled"),
    HEADER_TOO_LARGE(
            "EDXML-HEADER-TOO-LARGE",
            "Phần đầu thông điệp lớn hơn giới hạn cho phép",
            "the header of the message is larger than allowed"),
    MESSAGE_TOO_LARGE("EDXML-TOO-LARGE", "Thông điệp lớn hơn {0} byte", "the message is larger than {0} bytes"),
    STORE("EDXML-STORE", "Không ghi được tệp tạm hoặc tệp đính kèm", "a temporary or extracted file cannot be written"),
    SOURCE("EDXML-SOURCE", "Không đọc được thông điệp", "the message cannot be read from its source"),
    TARGET("EDXML-TARGET", "Không ghi được thông điệp", "the message cannot be written to its target"),
    CLOSED(
            "EDXML-CLOSED",
            "Thông điệp đã đóng, tệp đính kèm không còn",
            "the message is closed, its attachments are gone");

    private final Wording wording;

    EdxmlError(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
