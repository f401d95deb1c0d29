package vn.lienthong.portal.payment.dvcqg;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;

/** The register of payment findings. */
public enum PaymentFinding implements FindingTemplate {
    SEPARATOR(
            Severity.ERROR,
            "payment PAY-01",
            "Trường được ký chứa dấu “|” hoặc ký tự điều khiển: các trường lân cận có thể bị xê dịch mà mã xác thực không đổi",
            "a signed member holds a bar or a control character: neighbours could slide without changing the checksum"),
    MISSING(Severity.ERROR, "payment 3.3", "Thiếu trường", "a member is missing"),
    EMPTY(Severity.ERROR, "payment 3.4, PAY-10", "Trường bắt buộc đang để trống", "a required member is empty"),
    KIND(Severity.ERROR, "payment 3.3", "Kiểu giá trị của trường không đúng", "a member is of the wrong kind"),
    AMOUNT(
            Severity.ERROR,
            "payment PAY-02",
            "Số tiền phải là số nguyên đồng, chỉ gồm chữ số, lớn hơn 0",
            "an amount must be whole đồng above zero, digits only"),
    SUM(
            Severity.ERROR,
            "payment PAY-10",
            "Tổng các dòng khác với số tiền thanh toán",
            "the lines do not add up to the amount"),
    SERVICE_KIND(Severity.ERROR, "payment 3.4", "MaDichVu phải là 1 hoặc 2", "MaDichVu must be 1 or 2"),
    FEE_KIND(Severity.ERROR, "payment 3.4", "LoaiPhiLePhi phải là 1 hoặc 2", "LoaiPhiLePhi must be 1 or 2"),
    MADE_UP_NUMBER(
            Severity.ERROR,
            "payment PAY-10",
            "Chín số 0 không phải là số giấy tờ: hãy để trống nếu không có",
            "nine zeros are no identity number: leave it empty"),
    REFERENCE(
            Severity.ERROR,
            "payment PAY-05",
            "Mã tham chiếu dài quá 50 ký tự hoặc có ký tự không được phép",
            "the reference is over 50 characters or holds a character that is not allowed"),
    REFERENCE_LENGTH(
            Severity.INFO,
            "payment PAY-05, 8",
            "Mã tham chiếu dài hơn 20 ký tự: có hệ thống chỉ nhận đến 20",
            "the reference is over 20 characters; some systems take no more"),
    NARRATION(
            Severity.ERROR,
            "payment PAY-12",
            "Nội dung giao dịch phải không dấu và dài tối đa 100 ký tự",
            "the narration must be plain ASCII of at most 100 characters"),
    TIME(
            Severity.ERROR,
            "payment PAY-03",
            "Thời gian giao dịch phải theo mẫu yyyyMMddHHmmss",
            "the time must be written yyyyMMddHHmmss"),
    LONG_NAME(
            Severity.WARN,
            "payment PAY-12, 8",
            "Tên thủ tục dài hơn 250 ký tự",
            "the procedure's name is over 250 characters"),
    TYPE(
            Severity.WARN,
            "payment 3.1",
            "LoaiBanTin khác với loại bản tin được yêu cầu",
            "LoaiBanTin differs from the type asked for"),
    NOT_AN_OBJECT(
            Severity.ERROR, "payment 3", "Bản tin phải là một đối tượng JSON", "the message must be a JSON object"),
    MALFORMED(Severity.ERROR, "payment 3", "Bản tin không phải là JSON hợp lệ", "the message is not valid JSON"),
    CHECKSUM(Severity.ERROR, "payment PAY-17", "Mã xác thực không khớp", "the checksum does not match"),
    PARTNER(Severity.ERROR, "payment PAY-18", "Mã đối tác không phải của đơn vị", "the partner code is not ours");

    private final Severity severity;
    private final String source;
    private final String vi;
    private final String en;

    PaymentFinding(Severity severity, String source, String vi, String en) {
        this.severity = severity;
        this.source = source;
        this.vi = vi;
        this.en = en;
    }

    /** {@code PORTAL-PAYMENT-} and the constant's name. */
    @Override
    public String id() {
        return "PORTAL-PAYMENT-" + name().replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String source() {
        return source;
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
