package vn.lienthong.signature.rule;

/** What happened to on-line look-ups (specification 7.9). */
public enum NetworkRule implements SignatureRule {
    BLOCKED(RegisterEntry.warning(
            "SIG-NET-BLOCKED", "Địa chỉ mạng không được phép: {0}", "network address not allowed: {0}", "")),
    FAILED(RegisterEntry.warning("SIG-NET-FAILED", "Không kết nối được: {0}", "connection failed: {0}", ""));

    private final RegisterEntry entry;

    NetworkRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
