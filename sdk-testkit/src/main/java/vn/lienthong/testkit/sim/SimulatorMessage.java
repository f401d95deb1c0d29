package vn.lienthong.testkit.sim;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What is said about a script of faults that cannot be used. */
enum SimulatorMessage implements WordedTemplate {
    FAULT_FILE_GONE(
            "TESTKIT-FAULT-FILE-IO", "Không đọc được tệp kịch bản lỗi {0}", "the fault file {0} cannot be read"),
    FAULT_FILE(
            "TESTKIT-FAULT-FILE",
            "Tệp kịch bản lỗi phải là JSON có mảng \"faults\"",
            "the fault file must be JSON with an array \"faults\""),
    FAULT_LINE(
            "TESTKIT-FAULT-LINE",
            "Dòng lỗi thứ {0}: thành phần \"{1}\" thiếu hoặc không hợp lệ",
            "fault line {0}: member \"{1}\" is missing or not valid"),
    FAULT_SIMULATOR("TESTKIT-FAULT-SIMULATOR", "Không có bộ giả lập nào tên là {0}", "there is no simulator named {0}"),
    FAULT_NAME(
            "TESTKIT-FAULT-NAME",
            "Bộ giả lập {1} không biết lỗi {0} ở thao tác này",
            "simulator {1} does not know the fault {0} for this operation");

    private final Wording wording;

    SimulatorMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
