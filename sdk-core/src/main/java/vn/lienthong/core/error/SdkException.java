package vn.lienthong.core.error;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.message.Message;
import vn.lienthong.core.message.MessageTemplate;

/**
 * Every failure of the SDK. What a clerk meets every day (already known, returned for supplement …) is not here: that is a result.
 *
 * <p>{@link #getMessage()} carries the code and both languages; neither it nor the cause ever holds a body, a secret or personal
 * data. Causes from parsers are dropped for that reason: they like to quote what they read.
 */
public abstract sealed class SdkException extends RuntimeException
        permits AuthenticationException,
                ConfigurationException,
                InvalidInputException,
                KeyUnusableException,
                LimitExceededException,
                LocalIoException,
                RefusedException,
                SigningRefusedException,
                TransportException,
                UnreadableAnswerException,
                UnreadableInputException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message text;
    private final Delivery delivery;
    private final transient @Nullable CallRef call;

    SdkException(
            MessageTemplate template,
            Message text,
            Delivery delivery,
            @Nullable CallRef call,
            @Nullable Throwable cause) {
        this(template.id(), text, delivery, call, cause);
    }

    SdkException(String code, Message text, Delivery delivery, @Nullable CallRef call, @Nullable Throwable cause) {
        super(code + ": " + text.en() + " | " + text.vi(), cause);
        this.code = code;
        this.text = text;
        this.delivery = Objects.requireNonNull(delivery, "delivery");
        this.call = call;
    }

    /** The stable code of the failure, for example {@code CORE-CALL-TIMEOUT}. */
    public String code() {
        return code;
    }

    /** The sentence for a person, in both languages. */
    public Message text() {
        return text;
    }

    public String text(Language language) {
        return text.in(language);
    }

    /** Whether the other side may have acted. {@link Delivery#NOT_SENT} for failures that never touched the network. */
    public Delivery delivery() {
        return delivery;
    }

    /** The call that failed; empty for failures outside a call. */
    public Optional<CallRef> call() {
        return Optional.ofNullable(call);
    }
}
