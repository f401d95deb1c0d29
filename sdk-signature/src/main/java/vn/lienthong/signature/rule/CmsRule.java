package vn.lienthong.signature.rule;

/** The structure of a CMS signature. */
public enum CmsRule implements SignatureRule {
    NO_SIGNER(RegisterEntry.invalid(
            "SIG-CMS-NO-SIGNER",
            "Cấu trúc chữ ký không có người ký",
            "no signer in the signature structure",
            "RFC 5652 5")),
    SIGNER_COUNT(RegisterEntry.invalid(
            "SIG-CMS-SIGNER-COUNT",
            "Một chữ ký PDF chứa nhiều người ký",
            "more than one signer in a PDF signature",
            "RFC 5652 5")),
    ECONTENT(RegisterEntry.invalid(
            "SIG-CMS-ECONTENT",
            "Chữ ký tách rời lại mang nội dung riêng",
            "detached signature carries content of its own",
            "RFC 5652 5")),
    ATTRIBUTE(RegisterEntry.invalid(
            "SIG-CMS-ATTRIBUTE",
            "Thuộc tính ký thiếu, trùng hoặc sai",
            "signed attribute missing, doubled or wrong",
            "RFC 5652 5")),
    NO_ATTRIBUTES(RegisterEntry.indeterminate(
            "SIG-CMS-NO-ATTRIBUTES", "Chữ ký không có thuộc tính được ký", "no signed attributes", "RFC 5652 5")),
    CONFUSION(RegisterEntry.invalid(
            "SIG-CMS-CONFUSION",
            "Nội dung giả dạng thuộc tính ký",
            "content imitates signed attributes",
            "RFC 5652 5")),
    BER(RegisterEntry.warning(
            "SIG-CMS-BER", "Mã hóa chữ ký không theo DER", "signature is not DER-encoded", "RFC 5652 5")),
    ESS_MISSING(RegisterEntry.warning(
            "SIG-CMS-ESS-MISSING",
            "Thiếu thuộc tính ràng buộc chứng thư ký",
            "signing-certificate attribute missing",
            "RFC 5035")),
    ESS_MISMATCH(RegisterEntry.indeterminate(
            "SIG-CMS-ESS-MISMATCH",
            "Thuộc tính ràng buộc không khớp chứng thư",
            "signing-certificate attribute does not match",
            "RFC 5035"));

    private final RegisterEntry entry;

    CmsRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
