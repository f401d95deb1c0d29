package vn.lienthong.core.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.MessageTemplate;

/**
 * An answer came that is not of the protocol: an HTML error page, cut JSON, an envelope that contradicts itself. For a read it may be
 * asked again; for a write {@link #delivery()} is {@link Delivery#UNKNOWN}. The body itself is never kept: its hash lets two
 * incidents be recognised as the same.
 */
public final class UnreadableAnswerException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient AnswerFingerprint answer;

    public UnreadableAnswerException(
            Delivery delivery,
            @Nullable CallRef call,
            AnswerFingerprint answer,
            MessageTemplate template,
            Object... values) {
        super(template, template.format(values), delivery, call, null);
        this.answer = Objects.requireNonNull(answer, "answer");
    }

    public AnswerFingerprint answer() {
        return answer;
    }
}
