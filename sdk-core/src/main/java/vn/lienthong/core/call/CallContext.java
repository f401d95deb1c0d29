package vn.lienthong.core.call;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.AnswerFingerprint;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.UnreadableAnswerException;
import vn.lienthong.core.message.MessageTemplate;
import vn.lienthong.core.time.SdkClock;

/** One call while it runs: its name, its id, its deadline, and what stages leave for later stages. Belongs to the calling thread. */
public final class CallContext {
    private final Operation operation;
    private final String id;
    private final SdkClock clock;
    private final long startedNanos;
    private final Map<Class<?>, Object> notes = new HashMap<>(2);
    private int attempts;
    private @Nullable String peerId;
    private @Nullable Duration retryAfter;
    private int status;
    private String contentType = "";

    CallContext(Operation operation, String id, SdkClock clock) {
        this.operation = operation;
        this.id = id;
        this.clock = clock;
        this.startedNanos = clock.nanoTime();
    }

    public Operation operation() {
        return operation;
    }

    public SdkClock clock() {
        return clock;
    }

    /** The call as it stands now; put it into every error. */
    public CallRef ref() {
        return new CallRef(operation.name(), id, peerId, attempts, elapsed());
    }

    public Duration elapsed() {
        return Duration.ofNanos(clock.nanoTime() - startedNanos);
    }

    /** Time left until the whole call must end; never negative. */
    public Duration remaining() {
        Duration left = operation.limits().total().minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Notes the peer's own id of this call, when an answer carries one. */
    public void peerReference(String value) {
        this.peerId = value;
    }

    /** Leaves something for later stages, by its type; replaces what was there. */
    public <T> void note(Class<T> type, T value) {
        notes.put(type, value);
    }

    public <T> Optional<T> noted(Class<T> type) {
        return Optional.ofNullable(type.cast(notes.get(type)));
    }

    /**
     * What may be thought of delivery when an answer came that cannot be judged: for a call that changes something it is
     * {@link Delivery#UNKNOWN}.
     */
    public Delivery deliveryOfUnreadable() {
        return operation.isRead() ? Delivery.ANSWERED : Delivery.UNKNOWN;
    }

    /** The error for an answer that is not of the protocol, found while its body was being read. */
    public UnreadableAnswerException unreadable(MessageTemplate template, Object... values) {
        return new UnreadableAnswerException(
                deliveryOfUnreadable(), ref(), new AnswerFingerprint(status, contentType, -1, ""), template, values);
    }

    /** The media type of the answer being read, in lower case and without parameters; empty when none was sent. */
    public String answerType() {
        return contentType;
    }

    /** The status code of the answer being read. */
    public int answerStatus() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    void nextAttempt() {
        attempts++;
        retryAfter = null;
        status = 0;
        contentType = "";
    }

    void answered(int code, String type) {
        status = code;
        contentType = type;
    }

    void retryAfter(@Nullable Duration wait) {
        retryAfter = wait;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
