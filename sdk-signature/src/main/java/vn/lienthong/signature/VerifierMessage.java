package vn.lienthong.signature;

import vn.lienthong.core.message.MessageTemplate;

/** What a verifier says when it cannot even look at a document. */
enum VerifierMessage implements MessageTemplate {
    FILE("SIG-VERIFY-FILE", "Không đọc được tệp cần kiểm tra chữ ký", "the document to verify cannot be read"),
    TOO_LARGE(
            "SIG-VERIFY-SIZE",
            "Tài liệu lớn hơn giới hạn {0} byte",
            "the document is larger than the limit of {0} bytes");

    private final String id;
    private final String vi;
    private final String en;

    VerifierMessage(String id, String vi, String en) {
        this.id = id;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
