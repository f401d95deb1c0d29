package vn.lienthong.core.error;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.MessageTemplate;

/** The SDK was set up wrongly: a missing address, a plain-HTTP address without consent, two settings that contradict. Nothing was sent. */
public final class ConfigurationException extends SdkException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(MessageTemplate template, Object... values) {
        this(null, template, values);
    }

    public ConfigurationException(@Nullable Throwable cause, MessageTemplate template, Object... values) {
        super(template, template.format(values), Delivery.NOT_SENT, null, cause);
    }
}
