package vn.lienthong.signature.rule;

/** What can be said of the file as a whole: its format, its limits, whether there is any signature. */
public enum InputRule implements SignatureRule {
    UNSIGNED(RegisterEntry.info(
            "SIG-NONE",
            "Tài liệu không có chữ ký số",
            "no digital signature in the document",
            "TT 15/2025/TT-BKHCN Art. 6")),
    FORMAT(RegisterEntry.indeterminate(
            "SIG-IN-FORMAT", "Không nhận ra định dạng tệp", "file format not recognised", "")),
    MALFORMED(RegisterEntry.indeterminate(
            "SIG-IN-MALFORMED", "Tệp hỏng, không đọc được", "file damaged, cannot be read", "")),
    LIMIT(RegisterEntry.indeterminate(
            "SIG-IN-LIMIT", "Vượt giới hạn an toàn khi kiểm tra: {0}", "safety limit reached: {0}", "")),
    ENCRYPTED(RegisterEntry.indeterminate(
            "SIG-IN-ENCRYPTED",
            "Tệp được mã hóa, không kiểm tra đầy đủ được",
            "file is encrypted, cannot be checked in full",
            "")),
    CONTENT_MISSING(RegisterEntry.indeterminate(
            "SIG-IN-CONTENT-MISSING",
            "Thiếu nội dung gốc của chữ ký tách rời",
            "content of the detached signature is missing",
            ""));

    private final RegisterEntry entry;

    InputRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
