package vn.lienthong.core.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.MessageTemplate;

/**
 * The other side understood and said no, in a way no caller can plan for. {@link #peerText()} is its own sentence: it may name people,
 * so it is not part of the message and must not be logged.
 */
public final class RefusedException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String peerCode;
    private final transient String peerText;

    public RefusedException(
            @Nullable CallRef call, String peerCode, String peerText, MessageTemplate template, Object... values) {
        super(template, template.format(values), Delivery.ANSWERED, call, null);
        this.peerCode = Objects.requireNonNull(peerCode, "peerCode");
        this.peerText = Objects.requireNonNull(peerText, "peerText");
    }

    /** The other side's code exactly as sent; empty when it sent none. */
    public String peerCode() {
        return peerCode;
    }

    /** The other side's words exactly as sent; empty when it sent none. For the screen of the person in charge, not for logs. */
    public String peerText() {
        return peerText;
    }
}
