package vn.lienthong.core.time;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What calendar and deadlines say when they fail, and why a day is skipped. */
enum CalendarMessage implements WordedTemplate {
    WEEKLY_REST("CORE-TIME-REST", "Nghỉ hằng tuần", "Weekly rest"),
    NO_YEAR(
            "CORE-TIME-NO-YEAR",
            "Lịch làm việc {0} không có dữ liệu năm {1}; hãy nạp lịch của năm đó",
            "working calendar {0} does not cover the year {1}; load that year's calendar"),
    NO_YEARS("CORE-TIME-NO-YEARS", "Lịch làm việc {0} không có năm nào", "working calendar {0} covers no year"),
    DAY_OUTSIDE(
            "CORE-TIME-DAY-OUTSIDE",
            "Ngày {0} nằm ngoài các năm của lịch làm việc",
            "day {0} lies outside the years of the calendar"),
    DAY_TWICE("CORE-TIME-DAY-TWICE", "Ngày {0} được khai hai lần trong lịch", "the calendar lists day {0} twice"),
    WORKED_ANYWAY(
            "CORE-TIME-WORKED-ANYWAY",
            "Ngày {0} được khai là làm bù nhưng không phải thứ Bảy hay Chủ nhật",
            "day {0} is listed as worked but is no Saturday or Sunday"),
    NO_SESSION("CORE-TIME-NO-SESSION", "Giờ làm việc không có buổi nào", "the office hours have no session"),
    SESSION(
            "CORE-TIME-SESSION",
            "Buổi làm việc {0}–{1} không hợp lệ hoặc chồng lên buổi trước",
            "session {0} to {1} is empty or overlaps the one before it"),
    FILE(
            "CORE-TIME-FILE",
            "Tệp lịch làm việc không đúng định dạng tại {0}",
            "the calendar file is not of the format at {0}"),
    FILE_UNKNOWN_MEMBER(
            "CORE-TIME-FILE-MEMBER",
            "Tệp lịch làm việc có trường lạ tại {0}",
            "the calendar file has an unknown member at {0}"),
    TERM("CORE-TIME-TERM", "Thời hạn phải từ 1 đến {0}", "a term runs from 1 to {0}"),
    WARNING(
            "CORE-TIME-WARNING",
            "Phải cảnh báo trước ít nhất 1 ngày làm việc",
            "a warning comes at least 1 working day ahead"),
    SUPPLEMENT_ORDER(
            "CORE-TIME-SUPPLEMENT-ORDER",
            "Các lần yêu cầu bổ sung không theo thứ tự thời gian",
            "the requests to supplement are not in order of time"),
    EXTENSION_BACKWARDS(
            "CORE-TIME-EXTENSION-EARLIER",
            "Ngày hẹn mới không sau ngày hẹn cũ",
            "the new date does not lie after the old one"),
    EXTENSION_SECOND(
            "CORE-TIME-EXTENSION-SECOND",
            "Chỉ được xin lỗi và hẹn lại một lần",
            "an appointment may be moved only once");

    private final Wording wording;

    CalendarMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
