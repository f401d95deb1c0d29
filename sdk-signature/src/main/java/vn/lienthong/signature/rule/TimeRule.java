package vn.lienthong.signature.rule;

/** When it was signed, and how well that is known (specification 7.7). */
public enum TimeRule implements SignatureRule {
    CLAIMED(RegisterEntry.info(
            "SIG-TIME-CLAIMED",
            "Thời điểm ký do người ký khai báo",
            "signing time is the signer's claim",
            "TT 15/2025/TT-BKHCN Art. 6")),
    NO_POE(RegisterEntry.indeterminate(
            "SIG-TIME-NO-POE",
            "Chứng thư đã hết hạn; không chứng minh được thời điểm ký",
            "certificate expired; signing time not proven",
            "TT 15/2025/TT-BKHCN annex II")),
    PLUS7(RegisterEntry.warning(
            "SIG-TIME-PLUS7",
            "Giờ khai báo lệch +7 giờ (giờ địa phương ghi là UTC)",
            "claimed time is 7 hours ahead (local time marked UTC)",
            "")),
    ORDER(RegisterEntry.warning(
            "SIG-TIME-ORDER", "Giờ khai báo muộn hơn dấu thời gian", "claimed time is after the time stamp", "")),
    FUTURE(RegisterEntry.indeterminate(
            "SIG-TIME-FUTURE", "Giờ khai báo ở tương lai", "claimed time lies in the future", "")),
    TST(RegisterEntry.indeterminate(
            "SIG-TIME-TST", "Dấu thời gian không hợp lệ: {0}", "time stamp is not valid: {0}", "RFC 3161")),
    TST_UNTRUSTED(RegisterEntry.warning(
            "SIG-TIME-TST-UNTRUSTED",
            "Dấu thời gian không nối tới gốc tin cậy, không được tính",
            "time stamp has no trusted path, not counted",
            "RFC 3161")),
    ARCHIVE(RegisterEntry.indeterminate(
            "SIG-TIME-ARCHIVE",
            "Chuỗi bằng chứng lưu trữ bị đứt",
            "archive evidence chain is broken",
            "ETSI EN 319 142-1 5.4"));

    private final RegisterEntry entry;

    TimeRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
