package vn.lienthong.core.http;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What the transport says when it fails. */
enum HttpMessage implements WordedTemplate {
    HEADER_NAME(
            "CORE-HTTP-HEADER-NAME",
            "Tên trường tiêu đề HTTP không hợp lệ",
            "the name of an HTTP header field is not valid"),
    HEADER_VALUE(
            "CORE-HTTP-HEADER-VALUE",
            "Giá trị của trường tiêu đề {0} chỉ được gồm ký tự ASCII in được",
            "the value of header field {0} may hold printable ASCII only"),
    ADDRESS(
            "CORE-HTTP-ADDRESS",
            "Địa chỉ phải là http(s) đầy đủ, không kèm tài khoản và không có phần sau dấu #",
            "the address must be a full http(s) address without user info and fragment"),
    PLAIN_HTTP(
            "CORE-HTTP-PLAIN",
            "Địa chỉ {0} dùng HTTP không mã hóa; phải cho phép rõ ràng trong cấu hình",
            "address {0} is plain HTTP; this must be allowed explicitly in the configuration"),
    TLS_SETUP(
            "CORE-HTTP-TLS-SETUP",
            "Không thiết lập được TLS từ kho chứng thư đã cho",
            "TLS cannot be set up from the given key stores"),
    ADDRESS_REFUSED(
            "CORE-HTTP-ADDRESS-REFUSED",
            "Địa chỉ mạng của máy chủ {0} không được phép kết nối; yêu cầu chưa được gửi",
            "the network address of {0} may not be connected to; the request was not sent"),
    UNKNOWN_HOST("CORE-HTTP-UNKNOWN-HOST", "Không tìm thấy máy chủ {0}", "host {0} was not found"),
    CONNECT(
            "CORE-HTTP-CONNECT",
            "Không kết nối được tới {0}; yêu cầu chưa được gửi",
            "cannot connect to {0}; the request was not sent"),
    CONNECT_TIMEOUT(
            "CORE-HTTP-CONNECT-TIMEOUT",
            "Quá thời gian chờ kết nối tới {0}; yêu cầu chưa được gửi",
            "connecting to {0} took too long; the request was not sent"),
    POOL_TIMEOUT(
            "CORE-HTTP-POOL-TIMEOUT",
            "Không có kết nối rảnh tới {0} trong thời gian cho phép; yêu cầu chưa được gửi",
            "no connection to {0} became free in time; the request was not sent"),
    TLS(
            "CORE-HTTP-TLS",
            "Máy chủ {0} không qua được kiểm tra TLS; yêu cầu chưa được gửi",
            "TLS with {0} failed its checks; the request was not sent"),
    READ_TIMEOUT(
            "CORE-HTTP-READ-TIMEOUT",
            "Máy chủ {0} không trả lời kịp; không rõ yêu cầu đã được xử lý hay chưa",
            "{0} did not answer in time; whether it acted on the request is not known"),
    DEADLINE(
            "CORE-HTTP-DEADLINE",
            "Cuộc gọi tới {0} vượt tổng thời hạn; không rõ yêu cầu đã được xử lý hay chưa",
            "the call to {0} ran past its deadline; whether it acted on the request is not known"),
    DEADLINE_NOT_SENT(
            "CORE-HTTP-DEADLINE-NOT-SENT",
            "Hết thời hạn trước khi gửi yêu cầu tới {0}",
            "the deadline passed before the request to {0} was sent"),
    CUT(
            "CORE-HTTP-CUT",
            "Kết nối tới {0} bị cắt giữa chừng; không rõ yêu cầu đã được xử lý hay chưa",
            "the connection to {0} was cut; whether it acted on the request is not known"),
    BODY_SOURCE(
            "CORE-HTTP-BODY-SOURCE",
            "Không đọc được nội dung cần gửi; yêu cầu tới {0} bị bỏ dở",
            "the content to be sent could not be read; the request to {0} was broken off"),
    CLOSED("CORE-HTTP-CLOSED", "Bộ kết nối đã đóng", "the transport is closed");

    private final Wording wording;

    HttpMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
