package vn.lienthong.portal.dossier;

/**
 * Where a dossier stands (<i>trạng thái hồ sơ</i>; wire {@code TrangThaiHoSo}, {@code TrangThai}; portal 5.1). It is sent as it is: 5, 6 and 8
 * never become 9.
 */
public enum DossierStatus {
    /** 1, <i>Mới đăng ký</i>: sent online, not yet looked at. */
    REGISTERED,
    /** 2, <i>Được tiếp nhận</i>: accepted, receipt issued; the clock starts. */
    RECEIVED,
    /** 3, <i>Không được tiếp nhận</i>: not accepted at the desk. */
    NOT_ACCEPTED,
    /** 4, <i>Đang xử lý</i>. */
    PROCESSING,
    /** 5, <i>Yêu cầu bổ sung giấy tờ</i>: the citizen must complete it; the clock pauses. */
    SUPPLEMENT_REQUESTED,
    /** 6, <i>Yêu cầu thực hiện nghĩa vụ tài chính</i>: the citizen must pay. */
    PAYMENT_REQUESTED,
    /** 7, <i>Công dân yêu cầu rút hồ sơ</i>. */
    WITHDRAWN,
    /** 8, <i>Dừng xử lý</i>: refused after examination. */
    STOPPED,
    /** 9, <i>Đã xử lý xong</i>: the result is ready; the clock ends. */
    FINISHED,
    /** 10, <i>Đã trả kết quả</i>: handed over. */
    RETURNED;

    /** Whether a dossier of this status must have been received. */
    public boolean needsReceipt() {
        return switch (this) {
            case RECEIVED, PROCESSING, PAYMENT_REQUESTED, STOPPED, FINISHED, RETURNED -> true;
            case REGISTERED, NOT_ACCEPTED, SUPPLEMENT_REQUESTED, WITHDRAWN -> false;
        };
    }

    /** Whether its processing must have an end. */
    public boolean needsEnd() {
        return this == FINISHED || this == RETURNED;
    }
}
