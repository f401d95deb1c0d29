package vn.lienthong.signature.key;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** Why a key is refused: the codes of 7.14 with the reason spelled out, so that a clerk knows what to mend. */
enum KeyMessage implements WordedTemplate {
    STORE_FORMAT(
            "SIG-KEY-STORE",
            "Không mở được kho khóa: tệp không phải PKCS#12 hoặc đã hỏng",
            "key store cannot be opened: not a PKCS#12 file, or damaged"),
    STORE_PASSWORD(
            "SIG-KEY-STORE",
            "Không mở được kho khóa: sai mật khẩu hoặc tệp đã bị sửa",
            "key store cannot be opened: wrong password, or the file was changed"),
    STORE_SIZE(
            "SIG-KEY-STORE",
            "Không mở được kho khóa: tệp lớn hơn {0} byte",
            "key store cannot be opened: larger than {0} bytes"),
    STORE_READ(
            "SIG-KEY-STORE",
            "Không mở được kho khóa: không đọc được tệp",
            "key store cannot be opened: cannot be read"),
    STORE_NO_KEY("SIG-KEY-STORE", "Kho khóa không có khóa bí mật nào", "the key store holds no private key"),
    STORE_NO_ALIAS(
            "SIG-KEY-STORE", "Kho khóa không có khóa bí mật tên {0}", "the key store holds no private key named {0}"),
    STORE_ALIAS_NEEDED(
            "SIG-KEY-STORE",
            "Kho khóa có {0} khóa bí mật, hãy nêu tên khóa cần dùng",
            "the key store holds {0} private keys, name the one to use"),
    KEY_TYPE("SIG-KEY-WEAK", "Loại khóa {0} không dùng được để ký", "a key of type {0} cannot be used to sign"),
    MISMATCH("SIG-KEY-MISMATCH", "Khóa bí mật không khớp chứng thư", "private key does not fit the certificate"),
    MECHANISM("SIG-KEY-MECHANISM", "Khóa không hỗ trợ thuật toán {0}", "the key does not offer {0}"),
    FAILED("SIG-KEY-STORE", "Khóa bí mật không ký được", "the private key failed to sign"),

    EXPIRED(
            "SIG-KEY-EXPIRED",
            "Chứng thư chưa hiệu lực hoặc đã hết hạn (hiệu lực từ {0} đến {1})",
            "certificate not in its period ({0} to {1})"),
    REVOKED("SIG-KEY-REVOKED", "Chứng thư đã bị thu hồi hoặc tạm dừng", "certificate revoked or on hold"),
    NO_STATUS(
            "SIG-KEY-NO-STATUS",
            "Không lấy được trạng thái chứng thư trước khi ký",
            "status not available before signing"),
    USAGE("SIG-KEY-USAGE", "Khóa không được phép dùng để ký", "key may not sign"),
    WEAK("SIG-KEY-WEAK", "Khóa hoặc thuật toán không đạt yêu cầu: {0}", "key or algorithm too weak: {0}");

    private final Wording wording;

    KeyMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
