package vn.lienthong.signature.rule;

/** Whether a certificate was revoked, and how well that is known (specification 7.8). */
public enum RevocationRule implements SignatureRule {
    REVOKED(RegisterEntry.invalid(
            "SIG-REV-REVOKED",
            "Chứng thư đã bị thu hồi trước thời điểm ký ({0})",
            "certificate was revoked before signing ({0})",
            "TT 15/2025/TT-BKHCN annex II")),
    NO_POE(RegisterEntry.indeterminate(
            "SIG-REV-NO-POE",
            "Chứng thư bị thu hồi ngày {0}; không chứng minh được đã ký trước đó",
            "revoked on {0}; signing before it is not proven",
            "TT 15/2025/TT-BKHCN annex II")),
    LATER(RegisterEntry.warning(
            "SIG-REV-LATER",
            "Chứng thư bị thu hồi sau thời điểm ký đã được chứng minh",
            "revoked after the proven signing time",
            "TT 15/2025/TT-BKHCN annex II")),
    HOLD(RegisterEntry.indeterminate(
            "SIG-REV-HOLD", "Chứng thư đang tạm dừng", "certificate is on hold", "TT 15/2025/TT-BKHCN annex II")),
    NONE(RegisterEntry.indeterminate(
            "SIG-REV-NONE",
            "Cảnh báo: không lấy được trạng thái chứng thư",
            "warning: certificate status could not be had",
            "TT 15/2025/TT-BKHCN annex II")),
    STALE(RegisterEntry.indeterminate(
            "SIG-REV-STALE",
            "Danh sách thu hồi hoặc phản hồi OCSP đã cũ",
            "revocation information is too old",
            "TT 15/2025/TT-BKHCN annex II")),
    CRL(RegisterEntry.indeterminate(
            "SIG-REV-CRL", "Danh sách thu hồi không dùng được: {0}", "CRL not usable: {0}", "RFC 5280 6.3")),
    OCSP(RegisterEntry.indeterminate(
            "SIG-REV-OCSP", "Phản hồi OCSP không dùng được: {0}", "OCSP answer not usable: {0}", "RFC 6960 3.2")),
    EXPIRED_DROPPED(RegisterEntry.indeterminate(
            "SIG-REV-EXPIRED-DROPPED",
            "Chứng thư hết hạn có thể đã bị loại khỏi danh sách thu hồi",
            "expired certificate may be missing from the CRL",
            "RFC 5280 3.3"));

    private final RegisterEntry entry;

    RevocationRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
