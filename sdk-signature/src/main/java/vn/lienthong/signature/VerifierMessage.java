package vn.lienthong.signature;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What a verifier says when it cannot even look at a document. */
enum VerifierMessage implements WordedTemplate {
    FILE("SIG-VERIFY-FILE", "Không đọc được tệp cần kiểm tra chữ ký", "the document to verify cannot be read"),
    TOO_LARGE(
            "SIG-VERIFY-SIZE",
            "Tài liệu lớn hơn giới hạn {0} byte",
            "the document is larger than the limit of {0} bytes");

    private final Wording wording;

    VerifierMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
