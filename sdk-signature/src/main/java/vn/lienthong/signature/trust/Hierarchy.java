package vn.lienthong.signature.trust;

import vn.lienthong.core.message.Language;
import vn.lienthong.core.message.Message;

/** The family of anchors that vouched (specification 3.1). It comes from the anchor reached, never from a name. */
public enum Hierarchy {
    /** <i>Chữ ký số chuyên dùng công vụ</i>: the roots of Ban Cơ yếu Chính phủ. */
    GOVERNMENT("Chữ ký số chuyên dùng công vụ", "Government signature"),
    /** <i>Chữ ký số công cộng</i>: the national roots (NEAC). */
    NATIONAL("Chữ ký số công cộng (gốc quốc gia)", "public signature, national root"),
    /** The list of recognised foreign certificates. */
    FOREIGN("Chứng thư nước ngoài được công nhận", "recognised foreign certificate"),
    /** Anchors the agency configured for its own use. */
    PRIVATE("Hệ thống riêng do cơ quan cấu hình", "configured by the agency"),
    /** No anchor was reached. */
    NONE("Không xác định được gốc tin cậy", "no trusted root");

    private final Message text;

    Hierarchy(String vi, String en) {
        this.text = new Message(vi, en);
    }

    public Message text() {
        return text;
    }

    public String text(Language language) {
        return text.in(language);
    }
}
