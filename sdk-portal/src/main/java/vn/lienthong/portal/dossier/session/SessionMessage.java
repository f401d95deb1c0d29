package vn.lienthong.portal.dossier.session;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What this dialect says when it fails. Hole 0 is the operation's name. */
enum SessionMessage implements WordedTemplate {
    ANSWER("PORTAL-SESSION-ANSWER", "{0}: câu trả lời không đúng giao thức", "{0}: the answer is not of the protocol"),
    LOGIN("PORTAL-SESSION-LOGIN", "{0}: đăng nhập không được chấp nhận", "{0}: the login was not accepted"),
    EXPIRED("PORTAL-SESSION-EXPIRED", "{0}: phiên làm việc không còn hiệu lực", "{0}: the session is no longer valid"),
    LOOKUP_REFUSED("PORTAL-SESSION-LOOKUP-REFUSED", "{0}: Cổng từ chối tra cứu", "{0}: the portal refuses the look-up"),
    TOO_MANY_ROWS("PORTAL-SESSION-ROWS", "{0}: mỗi lần gửi từ 1 đến {1} bước", "{0}: between 1 and {1} steps a call");

    private final Wording wording;

    SessionMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
