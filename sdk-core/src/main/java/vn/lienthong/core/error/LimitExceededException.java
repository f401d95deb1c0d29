package vn.lienthong.core.error;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.MessageTemplate;

/** Something read is larger, deeper or more numerous than the limit in force. Nothing of it was kept. */
public final class LimitExceededException extends SdkException {
    private static final long serialVersionUID = 1L;

    public LimitExceededException(MessageTemplate template, Object... values) {
        this(null, template, values);
    }

    public LimitExceededException(@Nullable Throwable cause, MessageTemplate template, Object... values) {
        super(template, template.format(values), Delivery.NOT_SENT, null, cause);
    }
}
