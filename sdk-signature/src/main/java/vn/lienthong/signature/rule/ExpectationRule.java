package vn.lienthong.signature.rule;

/** What the caller expected of the signatures. It never changes a verdict, only the acceptance. */
public enum ExpectationRule implements SignatureRule {
    HIERARCHY(RegisterEntry.acceptance(
            "SIG-EXPECT-HIERARCHY", "Hệ thống chứng thực không đúng yêu cầu", "not the expected hierarchy", "")),
    SIGNER(RegisterEntry.acceptance(
            "SIG-EXPECT-SIGNER", "Không đúng người ký được yêu cầu", "not the expected signer", "")),
    COUNT(RegisterEntry.acceptance(
            "SIG-EXPECT-COUNT",
            "Số lượng hoặc thứ tự chữ ký không đúng",
            "number or order of signatures not as expected",
            "")),
    LEVEL(RegisterEntry.acceptance(
            "SIG-EXPECT-LEVEL", "Mức chữ ký hoặc phạm vi ký chưa đạt", "level or coverage below the expected", ""));

    private final RegisterEntry entry;

    ExpectationRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
