package vn.lienthong.cli;

import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.signature.rule.Verdict;

/** The exit codes of the contract. */
final class Exit {
    /** Good. */
    static final int OK = 0;
    /** The thing is bad: invalid, refused, not accepted. */
    static final int BAD = 1;
    /** Undecided: indeterminate, unsigned, warnings with {@code --strict}. */
    static final int UNDECIDED = 2;
    /** The command was called wrongly. */
    static final int USAGE = 64;
    /** The input cannot be read. */
    static final int UNREADABLE = 65;
    /** A platform cannot be reached. */
    static final int UNREACHABLE = 69;
    /** A fault of ours. */
    static final int INTERNAL = 70;

    private Exit() {}

    /** The code of a verdict on a signature or a certificate. */
    static int of(Verdict verdict) {
        return switch (verdict) {
            case VALID -> OK;
            case INVALID -> BAD;
            case INDETERMINATE, UNSIGNED -> UNDECIDED;
        };
    }

    /** The code of a thing with these findings: bad with an error, undecided with a warning when warnings count. */
    static int accepted(Findings findings, boolean strict) {
        if (findings.hasErrors()) {
            return BAD;
        }
        boolean warned = findings.stream().anyMatch(finding -> finding.severity() == Severity.WARN);
        return strict && warned ? UNDECIDED : OK;
    }
}
