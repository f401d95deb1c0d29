package vn.lienthong.signature.cert;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What is wrong with a certificate file. Hole 0 is its name. */
enum CertificateMessage implements WordedTemplate {
    UNREADABLE(
            "SIG-FILE-CERTIFICATE",
            "{0}: không đọc được chứng thư (cần PEM, DER hoặc PKCS#7)",
            "{0}: not a certificate in PEM, DER or PKCS#7"),
    TOO_LARGE("SIG-FILE-TOO-LARGE", "{0}: tệp lớn hơn {1} byte", "{0}: the file is larger than {1} bytes"),
    NOT_FOUND("SIG-FILE-NOT-FOUND", "{0}: không mở được tệp hoặc thư mục", "{0}: file or folder cannot be opened");

    private final Wording wording;

    CertificateMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
