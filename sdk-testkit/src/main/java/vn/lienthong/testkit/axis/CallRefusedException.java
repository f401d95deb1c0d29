package vn.lienthong.testkit.axis;

/** Ends the processing of a call with a refusal; never leaves this package. */
final class CallRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final AxisError error;
    private final String text;

    /** @param reason the rule and the member it broke, never a value */
    CallRefusedException(AxisError error, String reason) {
        this(error, error.text(), reason);
    }

    /** @param text {@code ErrorDesc} */
    CallRefusedException(AxisError error, String text, String reason) {
        super(reason, null, false, false);
        this.error = error;
        this.text = text;
    }

    AxisError error() {
        return error;
    }

    String text() {
        return text;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
