package vn.lienthong.core.call;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What the call pipeline says when it fails. Hole 0 is the operation's name. */
enum CallMessage implements WordedTemplate {
    DEADLINE("CORE-CALL-DEADLINE", "{0}: đã hết tổng thời hạn của cuộc gọi", "{0}: the whole call's time is over"),
    INTERRUPTED("CORE-CALL-INTERRUPTED", "{0}: luồng xử lý bị ngắt", "{0}: the calling thread was interrupted"),
    CUT("CORE-CALL-CUT", "{0}: câu trả lời bị cắt giữa chừng", "{0}: the answer was cut while it was being read"),
    TOO_LARGE("CORE-CALL-TOO-LARGE", "{0}: câu trả lời lớn hơn {1} byte", "{0}: the answer is larger than {1} bytes"),
    UNAUTHENTICATED(
            "CORE-CALL-UNAUTHENTICATED",
            "{0}: máy chủ không chấp nhận thông tin xác thực (HTTP {1})",
            "{0}: the server does not accept our credentials (HTTP {1})"),
    BUSY(
            "CORE-CALL-BUSY",
            "{0}: máy chủ đang bận (HTTP {1}), hãy thử lại sau",
            "{0}: the server is busy (HTTP {1}); try again later"),
    REDIRECT(
            "CORE-CALL-REDIRECT",
            "{0}: máy chủ chuyển hướng (HTTP {1}); SDK không đi theo chuyển hướng",
            "{0}: the server redirects (HTTP {1}); redirects are not followed"),
    STATUS(
            "CORE-CALL-STATUS",
            "{0}: máy chủ trả về HTTP {1}, không theo giao thức",
            "{0}: the server answered HTTP {1}, which is not of the protocol"),
    HTML(
            "CORE-CALL-HTML",
            "{0}: nhận được trang HTML thay cho câu trả lời (HTTP {1})",
            "{0}: an HTML page came instead of an answer (HTTP {1})");

    private final Wording wording;

    CallMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
