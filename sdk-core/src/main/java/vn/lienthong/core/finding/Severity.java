package vn.lienthong.core.finding;

/** How grave a finding is, from the mildest to the gravest. */
public enum Severity {
    /** Worth knowing; nothing needs to be done. */
    INFO,
    /** Should be mended; does not stop a send. */
    WARN,
    /** Stops a send, or makes what was read unusable. */
    ERROR
}
