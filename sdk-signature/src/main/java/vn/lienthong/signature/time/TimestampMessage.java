package vn.lienthong.signature.time;

import vn.lienthong.core.message.MessageTemplate;

/** Why no time stamp was obtained: one code (7.14), the reason spelled out. */
enum TimestampMessage implements MessageTemplate {
    NOT_REACHED(
            "Không lấy được dấu thời gian: không kết nối được {0}",
            "time stamp not obtained: {0} could not be reached"),
    STATUS("Không lấy được dấu thời gian: {0} trả lời HTTP {1}", "time stamp not obtained: {0} answered HTTP {1}"),
    UNREADABLE(
            "Không lấy được dấu thời gian: câu trả lời của {0} không đọc được",
            "time stamp not obtained: the answer of {0} cannot be read"),
    REFUSED(
            "Không lấy được dấu thời gian: {0} từ chối (trạng thái {1}, lý do {2})",
            "time stamp not obtained: {0} refused (status {1}, failure {2})"),
    WRONG(
            "Không lấy được dấu thời gian: câu trả lời của {0} không khớp yêu cầu ({1})",
            "time stamp not obtained: the answer of {0} does not fit the request ({1})"),
    INTERRUPTED("Không lấy được dấu thời gian: việc chờ bị ngắt", "time stamp not obtained: interrupted while waiting"),
    TOKEN("Dấu thời gian không đọc được", "the time-stamp token cannot be read");

    private final String vi;
    private final String en;

    TimestampMessage(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String id() {
        return "SIG-TSA-FAILED";
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
