package vn.lienthong.signature.rule;

import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Severity;

/** What a finding does to the verdict (specification 7.13). */
public enum Effect {
    /** The signature is not valid. */
    INVALID,
    /** There are not enough grounds; the signature is not to be treated as valid. */
    INDETERMINATE,
    /** The verdict stands; the caller's expectation is not met. */
    ACCEPTANCE,
    /** Nothing: the finding warns or informs. */
    NONE;

    /**
     * The effect of a finding as it stands: nothing below {@link Severity#ERROR}, otherwise what the register says. An error whose rule
     * has no effect by itself was raised by a policy and, like an unknown rule, leaves the verdict undecided.
     */
    public static Effect of(Finding finding) {
        if (finding.severity() != Severity.ERROR) {
            return NONE;
        }
        return SignatureRules.byId(finding.rule())
                .map(SignatureRule::effect)
                .filter(effect -> effect != NONE)
                .orElse(INDETERMINATE);
    }
}
