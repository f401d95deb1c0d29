package vn.lienthong.exchange.axis;

import java.util.Objects;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.privacy.PersonalText;

/** What the axis said to a message. */
public sealed interface SendResult {
    CallRef call();

    /**
     * The axis has it.
     *
     * @param docId the axis' transport id; keep it
     */
    record Accepted(String docId, CallRef call) implements SendResult {
        public Accepted {
            Objects.requireNonNull(docId, "docId");
        }
    }

    /**
     * The axis understood and said no. Sending the same again does not help, unless the reason is {@link RefusalReason#BUSY}.
     *
     * @param code the axis' code as sent; empty when it sent none
     * @param text the axis' words, for the person in charge; may name people, so it prints masked
     */
    record Refused(RefusalReason reason, String code, PersonalText text, CallRef call) implements SendResult {
        public Refused {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(text, "text");
        }
    }
}
