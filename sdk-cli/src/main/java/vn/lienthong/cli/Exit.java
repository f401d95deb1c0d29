package vn.lienthong.cli;

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
}
