package vn.lienthong.signature.rule;

/** Whether digest and signature value are right. */
public enum CryptoRule implements SignatureRule {
    DIGEST(RegisterEntry.invalid(
            "SIG-CRYPTO-DIGEST",
            "Nội dung đã bị thay đổi sau khi ký",
            "content was changed after signing",
            "TT 15/2025/TT-BKHCN Art. 6")),
    SIGNATURE(RegisterEntry.invalid(
            "SIG-CRYPTO-SIGNATURE",
            "Giá trị chữ ký không đúng",
            "signature value is wrong",
            "TT 15/2025/TT-BKHCN Art. 6"));

    private final RegisterEntry entry;

    CryptoRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
