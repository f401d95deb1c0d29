package vn.lienthong.core.finding;

/** A register for tests. */
public enum TestFinding implements FindingTemplate {
    HARD(Severity.ERROR),
    SOFT(Severity.WARN),
    NOTE(Severity.INFO);

    private final Severity severity;

    TestFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return "TEST-" + name();
    }

    @Override
    public String vi() {
        return "trường hợp thử {0}";
    }

    @Override
    public String en() {
        return "test case {0}";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String source() {
        return "test register";
    }
}
