package vn.lienthong.signature.revocation;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What is wrong with the evidence given. */
enum RevocationMessage implements WordedTemplate {
    FOLDER("SIG-FILE-NOT-FOUND", "{0}: không mở được tệp hoặc thư mục", "{0}: file or folder cannot be opened");

    private final Wording wording;

    RevocationMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
