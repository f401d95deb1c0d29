package vn.lienthong.core.error;

import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.message.MessageTemplate;

/** What the caller handed over breaks a rule. Nothing was sent; {@link #findings()} says what to mend. */
public final class InvalidInputException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    public InvalidInputException(MessageTemplate template, Object... values) {
        super(template, template.format(values), Delivery.NOT_SENT, null, null);
        this.findings = Findings.none();
    }

    /** @param findings at least one error; its first error becomes the message */
    public InvalidInputException(Findings findings) {
        this(first(findings), findings);
    }

    private InvalidInputException(Finding first, Findings findings) {
        super(new OfFinding(first), first.message(), Delivery.NOT_SENT, null, null);
        this.findings = findings;
    }

    private static Finding first(Findings findings) {
        return findings.stream()
                .filter(Finding::isError)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no error among the findings"));
    }

    /** All that was found, soft findings included; empty when the message says everything. */
    public Findings findings() {
        return findings;
    }

    private record OfFinding(Finding finding) implements MessageTemplate {
        @Override
        public String id() {
            return finding.rule();
        }

        @Override
        public String vi() {
            return finding.message().vi();
        }

        @Override
        public String en() {
            return finding.message().en();
        }
    }
}
