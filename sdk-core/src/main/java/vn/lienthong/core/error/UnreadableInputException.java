package vn.lienthong.core.error;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.MessageTemplate;

/** What was given to be read is damaged, hostile or of another kind. Repeating does not help. */
public final class UnreadableInputException extends SdkException {
    private static final long serialVersionUID = 1L;

    public UnreadableInputException(MessageTemplate template, Object... values) {
        this(null, template, values);
    }

    public UnreadableInputException(@Nullable Throwable cause, MessageTemplate template, Object... values) {
        super(template, template.format(values), Delivery.NOT_SENT, null, cause);
    }
}
