package vn.lienthong.signature.rule;

/** Which algorithms and keys may be trusted (specification 4.4). */
public enum AlgorithmRule implements SignatureRule {
    WEAK_HASH(RegisterEntry.indeterminate(
            "SIG-ALG-WEAK-HASH",
            "Hàm băm không an toàn: {0}",
            "hash function is weak: {0}",
            "TT 15/2025/TT-BKHCN annex I")),
    BROKEN_HASH(RegisterEntry.invalid(
            "SIG-ALG-BROKEN-HASH",
            "Hàm băm đã bị phá: {0}",
            "hash function is broken: {0}",
            "TT 15/2025/TT-BKHCN annex I")),
    WEAK_KEY(RegisterEntry.indeterminate(
            "SIG-ALG-WEAK-KEY", "Khóa quá ngắn: {0} bit", "key is too short: {0} bit", "TT 15/2025/TT-BKHCN annex I")),
    BAD_KEY(RegisterEntry.invalid(
            "SIG-ALG-BAD-KEY", "Khóa không hợp lệ", "key is not acceptable", "TT 15/2025/TT-BKHCN annex I")),
    NOT_LISTED(RegisterEntry.indeterminate(
            "SIG-ALG-NOT-LISTED",
            "Thuật toán không có trong danh mục bắt buộc: {0}",
            "algorithm not in the mandatory list: {0}",
            "TT 15/2025/TT-BKHCN annex I")),
    PKCS15(RegisterEntry.info(
            "SIG-ALG-PKCS15",
            "Chữ ký RSA theo PKCS#1 v1.5",
            "RSA signature in PKCS#1 v1.5",
            "TT 15/2025/TT-BKHCN annex I")),
    PSS_PARAMS(RegisterEntry.indeterminate(
            "SIG-ALG-PSS-PARAMS", "Tham số RSA-PSS bất thường", "unusual RSA-PSS parameters", "RFC 8017 8.1")),
    RSA_EXPONENT(RegisterEntry.warning(
            "SIG-ALG-RSA-EXPONENT", "Số mũ công khai RSA nhỏ", "small RSA public exponent", "NIST FIPS 186-5 5.1")),
    HMAC(RegisterEntry.invalid(
            "SIG-ALG-HMAC", "Mã xác thực HMAC không phải chữ ký số", "HMAC is no digital signature", "RFC 5652 5.3")),
    MISMATCH(RegisterEntry.invalid(
            "SIG-ALG-MISMATCH",
            "Thuật toán và khóa không khớp nhau",
            "algorithm and key do not agree",
            "RFC 5652 5.6")),
    ROCA(RegisterEntry.indeterminate(
            "SIG-ALG-ROCA", "Khóa có lỗ hổng ROCA (CVE-2017-15361)", "key has the ROCA weakness", "CVE-2017-15361"));

    private final RegisterEntry entry;

    AlgorithmRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
