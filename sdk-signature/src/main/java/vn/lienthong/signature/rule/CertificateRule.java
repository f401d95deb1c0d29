package vn.lienthong.signature.rule;

/** The signer's own certificate: period, purpose, identity. */
public enum CertificateRule implements SignatureRule {
    NOT_FOUND(RegisterEntry.indeterminate(
            "SIG-CERT-NOT-FOUND",
            "Không có chứng thư của người ký",
            "signer's certificate not found",
            "TT 15/2025/TT-BKHCN Art. 6")),
    PERIOD(RegisterEntry.invalid(
            "SIG-CERT-PERIOD",
            "Thời điểm ký nằm ngoài hạn của chứng thư",
            "signing time outside the certificate's period",
            "TT 15/2025/TT-BKHCN annex II")),
    KEY_USAGE(RegisterEntry.invalid(
            "SIG-CERT-KEY-USAGE",
            "Chứng thư không được phép dùng để ký",
            "certificate may not be used to sign",
            "RFC 5280 4.2.1.3")),
    KEY_USAGE_ABSENT(RegisterEntry.warning(
            "SIG-CERT-KEY-USAGE-ABSENT",
            "Chứng thư không ghi mục đích sử dụng khóa",
            "certificate states no key usage",
            "RFC 5280 4.2.1.3")),
    EKU(RegisterEntry.indeterminate(
            "SIG-CERT-EKU",
            "Mục đích của chứng thư không phù hợp",
            "certificate purpose does not fit",
            "RFC 5280 4.2.1.12")),
    IS_CA(RegisterEntry.indeterminate(
            "SIG-CERT-IS-CA",
            "Chứng thư của CA được dùng để ký",
            "a CA certificate was used to sign",
            "RFC 5280 4.2.1.9")),
    ID_FORMAT(RegisterEntry.warning(
            "SIG-ID-FORMAT",
            "Mã định danh trong chứng thư sai định dạng",
            "identifier in the certificate is malformed",
            "")),
    ID_NONE(RegisterEntry.info(
            "SIG-ID-NONE", "Chứng thư không ghi mã định danh", "certificate states no identifier", ""));

    private final RegisterEntry entry;

    CertificateRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
