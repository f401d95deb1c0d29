package vn.lienthong.signature.rule;

/** What the picture on the page says against the certificate. It only warns: pictures are never evidence. */
public enum PictureRule implements SignatureRule {
    TEXT(RegisterEntry.warning(
            "SIG-VIS-TEXT", "Chữ hiển thị khác thông tin chứng thư", "shown text differs from the certificate", "")),
    ORDER(RegisterEntry.warning(
            "SIG-VIS-ORDER",
            "Cơ quan ký trước người có thẩm quyền",
            "agency signed before the leader",
            "NĐ 30/2020/NĐ-CP Annex I"));

    private final RegisterEntry entry;

    PictureRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
