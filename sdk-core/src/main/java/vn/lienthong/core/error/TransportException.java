package vn.lienthong.core.error;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.MessageTemplate;

/**
 * No usable answer: name not found, connection refused, TLS refused, time-out, connection cut. {@link #delivery()} is
 * {@link Delivery#NOT_SENT} when not one byte of the request can have been acted on, else {@link Delivery#UNKNOWN}.
 */
public final class TransportException extends SdkException {
    private static final long serialVersionUID = 1L;

    public TransportException(
            Delivery delivery,
            @Nullable CallRef call,
            @Nullable Throwable cause,
            MessageTemplate template,
            Object... values) {
        super(template, template.format(values), delivery, call, cause);
    }

    private TransportException(TransportException of, CallRef call) {
        super(of.code(), of.text(), of.delivery(), call, of.getCause());
        setStackTrace(of.getStackTrace());
    }

    /** The same failure, naming the call during which it happened. */
    public TransportException during(CallRef call) {
        return new TransportException(this, call);
    }
}
