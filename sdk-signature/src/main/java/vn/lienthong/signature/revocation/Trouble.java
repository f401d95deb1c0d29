package vn.lienthong.signature.revocation;

import vn.lienthong.core.message.Message;

/** Why a list or an answer cannot be used: what fills the hole of {@code SIG-REV-CRL} and {@code SIG-REV-OCSP}. */
enum Trouble {
    SIGNATURE("chữ ký không đúng hoặc không phải của đơn vị cấp", "its signature is not the issuer's"),
    ALGORITHM("thuật toán ký không được phép", "its signature algorithm is not allowed"),
    CRITICAL_EXTENSION("có phần mở rộng bắt buộc không nhận ra", "unknown critical extension"),
    FUTURE("thời điểm phát hành ở tương lai", "issued in the future"),
    UNREADABLE("tệp hỏng, không đọc được", "it cannot be read"),
    RESPONDER("đơn vị trả lời không được ủy quyền", "the responder is not authorised"),
    RESPONDER_REVOKED("chứng thư của đơn vị trả lời đã bị thu hồi", "the responder's certificate was revoked"),
    NONCE("số ngẫu nhiên (nonce) không khớp", "the nonce differs"),
    NOT_SUCCESSFUL("máy chủ OCSP báo lỗi", "the responder reports an error"),
    OTHER_CERTIFICATE("không trả lời cho chứng thư này", "it does not answer for this certificate");

    private final Message text;

    Trouble(String vi, String en) {
        this.text = new Message(vi, en);
    }

    Message text() {
        return text;
    }
}
