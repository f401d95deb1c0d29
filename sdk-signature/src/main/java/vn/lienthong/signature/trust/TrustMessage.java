package vn.lienthong.signature.trust;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What is wrong with the trust configuration. */
enum TrustMessage implements WordedTemplate {
    PIN(
            "SIG-TRUST-PIN",
            "Vân tay SHA-256 của chứng thư gốc không khớp với cấu hình; chứng thư này có vân tay {0}",
            "the root's SHA-256 differs from the configured one; this certificate has {0}"),
    FOLDER(
            "SIG-TRUST-FOLDER",
            "{0}: không mở được thư mục chứng thư",
            "{0}: the folder of certificates cannot be opened"),
    FILE(
            "SIG-TRUST-FILE",
            "{0}: không đọc được chứng thư trong thư mục tin cậy",
            "{0}: no certificate can be read from this file of the trust folder");

    private final Wording wording;

    TrustMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
