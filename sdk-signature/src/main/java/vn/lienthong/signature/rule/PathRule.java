package vn.lienthong.signature.rule;

/** The path from a certificate to a pinned anchor. */
public enum PathRule implements SignatureRule {
    NONE(RegisterEntry.indeterminate(
            "SIG-PATH-NONE",
            "Chứng thư không nối tới gốc tin cậy nào",
            "no path to a trusted root",
            "TT 15/2025/TT-BKHCN Art. 6")),
    LOOKALIKE(RegisterEntry.indeterminate(
            "SIG-PATH-LOOKALIKE",
            "Tên CA giống gốc tin cậy nhưng khóa khác, nghi giả mạo",
            "CA name imitates a trusted root",
            "TT 15/2025/TT-BKHCN Art. 6")),
    INVALID(RegisterEntry.invalid(
            "SIG-PATH-INVALID",
            "Đường dẫn chứng thực không hợp lệ: {0}",
            "certification path is not valid: {0}",
            "RFC 5280 6.1")),
    ANCHOR(RegisterEntry.indeterminate(
            "SIG-PATH-ANCHOR",
            "Gốc tin cậy không dùng được cho mục đích hoặc thời điểm này",
            "anchor not usable for this purpose or time",
            "RFC 5280 6.1.1"));

    private final RegisterEntry entry;

    PathRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
