package vn.lienthong.core.error;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.MessageTemplate;

/** The other side does not accept who we say we are: wrong credentials, session that cannot be renewed, certificate not known. */
public final class AuthenticationException extends SdkException {
    private static final long serialVersionUID = 1L;

    public AuthenticationException(@Nullable CallRef call, MessageTemplate template, Object... values) {
        super(template, template.format(values), Delivery.ANSWERED, call, null);
    }
}
