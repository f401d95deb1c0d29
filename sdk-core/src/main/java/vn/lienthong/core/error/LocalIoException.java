package vn.lienthong.core.error;

import java.io.IOException;
import vn.lienthong.core.message.MessageTemplate;

/** A local file or stream failed: disk full, file gone, no permission. */
public final class LocalIoException extends SdkException {
    private static final long serialVersionUID = 1L;

    public LocalIoException(IOException cause, MessageTemplate template, Object... values) {
        super(template, template.format(values), Delivery.NOT_SENT, null, cause);
    }
}
