package vn.lienthong.exchange.edxml;

import java.util.Objects;

/** The business status of a document at one recipient (wire {@code StatusCode}). An unknown value is kept. */
public sealed interface StatusCode {
    /** The value on the wire. */
    String wire();

    /** The code of a value on the wire. */
    static StatusCode of(String wire) {
        for (Known code : Known.values()) {
            if (code.wire().equals(wire)) {
                return code;
            }
        }
        return new Unknown(wire);
    }

    /** The nine codes in use. All but {@link #TAKE_BACK_REQUESTED} are sent by the document's recipient. */
    enum Known implements StatusCode {
        /** <i>Đã đến</i>: the software has it, the clerk has not handled it. */
        ARRIVED("01"),
        /** <i>Từ chối tiếp nhận</i>; give a reason. */
        REFUSED("02"),
        /** <i>Đã tiếp nhận</i>: entered in the incoming register. */
        ACCEPTED("03"),
        /** <i>Phân công xử lý</i>: a leader has assigned it. */
        ASSIGNED("04"),
        /** <i>Đang xử lý</i>. */
        IN_PROGRESS("05"),
        /** <i>Hoàn thành</i>. */
        COMPLETED("06"),
        /** <i>Lấy lại</i>: the document's sender asks to have it back, with a reason. */
        TAKE_BACK_REQUESTED("13"),
        /** <i>Đồng ý</i> cập nhật hoặc lấy lại. */
        AGREED("15"),
        /** <i>Từ chối</i> cập nhật hoặc lấy lại. */
        DECLINED("16");

        private final String wire;

        Known(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    /** A value that is none of the nine, as received. */
    record Unknown(String wire) implements StatusCode {
        public Unknown {
            Objects.requireNonNull(wire, "wire");
        }
    }
}
