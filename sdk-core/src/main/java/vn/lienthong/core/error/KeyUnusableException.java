package vn.lienthong.core.error;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.MessageTemplate;

/** A private key cannot be used: wrong password, no such alias, token away, key and certificate that do not belong together. */
public final class KeyUnusableException extends SdkException {
    private static final long serialVersionUID = 1L;

    public KeyUnusableException(MessageTemplate template, Object... values) {
        this(null, template, values);
    }

    public KeyUnusableException(@Nullable Throwable cause, MessageTemplate template, Object... values) {
        super(template, template.format(values), Delivery.NOT_SENT, null, cause);
    }
}
