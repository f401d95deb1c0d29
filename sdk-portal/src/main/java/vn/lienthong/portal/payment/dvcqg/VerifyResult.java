package vn.lienthong.portal.payment.dvcqg;

import vn.lienthong.core.finding.Findings;

/**
 * Whether a message is what its sender signed and may be acted on.
 *
 * @param type what it was taken for
 */
public record VerifyResult(MessageType type, Findings findings) {
    public boolean valid() {
        return !findings.hasErrors();
    }
}
