package vn.lienthong.signature.revocation;

import vn.lienthong.core.message.MessageTemplate;

/** What is wrong with the evidence given. */
enum RevocationMessage implements MessageTemplate {
    FOLDER("SIG-FILE-NOT-FOUND", "{0}: không mở được tệp hoặc thư mục", "{0}: file or folder cannot be opened");

    private final String id;
    private final String vi;
    private final String en;

    RevocationMessage(String id, String vi, String en) {
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
