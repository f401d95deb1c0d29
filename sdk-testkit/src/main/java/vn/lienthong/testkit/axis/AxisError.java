package vn.lienthong.testkit.axis;

/** Refusals by number: the list of specification 4.3, as the adapter's own numbers are not known (section 9, point 6). */
enum AxisError {
    INVALID_FILE("10", "Tep khong hop le"),
    CREDENTIALS("15", "Sai SystemId hoac SecretKey"),
    RECIPIENT_UNKNOWN("18", "Don vi nhan khong ton tai"),
    SENDER_NOT_REGISTERED("19", "Don vi gui chua dang ky"),
    INTERNAL("20", "Loi noi bo cua truc"),
    NOT_PROCESSED("21", "Loi xu ly tep"),
    NOT_CONFORMING("22", "edXML khong dung quy dinh"),
    RECIPIENT_LOCKED("23", "Don vi nhan dang bi khoa");

    private final String code;
    private final String text;

    AxisError(String code, String text) {
        this.code = code;
        this.text = text;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }
}
