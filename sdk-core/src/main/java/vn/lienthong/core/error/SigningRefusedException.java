package vn.lienthong.core.error;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.MessageTemplate;

/** A signature was refused before the key was touched: expired or revoked certificate, encrypted document, picture that does not fit. The input is as it was. */
public final class SigningRefusedException extends SdkException {
    private static final long serialVersionUID = 1L;

    public SigningRefusedException(MessageTemplate template, Object... values) {
        this(null, template, values);
    }

    public SigningRefusedException(@Nullable Throwable cause, MessageTemplate template, Object... values) {
        super(template, template.format(values), Delivery.NOT_SENT, null, cause);
    }
}
