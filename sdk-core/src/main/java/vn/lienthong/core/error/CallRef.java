package vn.lienthong.core.error;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names one call, on success and on failure, so that a log line here can be matched with a log line there.
 *
 * @param operation the operation's name, for example {@code axis.sendEdoc}
 * @param id our own id of the call
 * @param peerId the other side's id of it, when one was given
 * @param attempts how many times a request was put on the wire; 0 when none was
 * @param elapsed time from the start of the call, all attempts and waits included
 */
public record CallRef(String operation, String id, @Nullable String peerId, int attempts, Duration elapsed) {
    public CallRef {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(elapsed, "elapsed");
    }

    public Optional<String> peerReference() {
        return Optional.ofNullable(peerId);
    }
}
