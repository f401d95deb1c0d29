package vn.lienthong.testkit.axis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.sim.StrictJson;

/**
 * An answer before it is spelled. Immutable apart from the envelope, which its maker fills.
 *
 * @param envelope {@code status}, {@code ErrorCode}, {@code ErrorDesc} and members of plain values
 * @param rows {@code data} as rows, made anew for each reading
 * @param file {@code data} as base64, or the answer itself
 * @param stream whether the file is the answer itself
 * @param refusal the rule broken, for the counters
 */
record Reply(
        ObjectNode envelope,
        @Nullable Supplier<Iterator<ObjectNode>> rows,
        @Nullable Content file,
        boolean stream,
        Optional<AxisError> error,
        Optional<String> refusal) {

    static Reply done() {
        return new Reply(frame("OK", "0", "Thanh cong"), null, null, false, Optional.empty(), Optional.empty());
    }

    static Reply refused(AxisError error, String text, String reason) {
        return new Reply(frame("FAIL", error.code(), text), null, null, false, Optional.of(error), Optional.of(reason));
    }

    static Reply rows(Supplier<Iterator<ObjectNode>> rows) {
        return new Reply(done().envelope, rows, null, false, Optional.empty(), Optional.empty());
    }

    static Reply base64(Content file) {
        return new Reply(done().envelope, null, file, false, Optional.empty(), Optional.empty());
    }

    static Reply stream(Content file) {
        return new Reply(done().envelope, null, file, true, Optional.empty(), Optional.empty());
    }

    Reply with(String member, String value) {
        envelope.put(member, value);
        return this;
    }

    Reply with(String member, int value) {
        envelope.put(member, value);
        return this;
    }

    Reply withoutData() {
        return new Reply(envelope, null, null, false, error, refusal);
    }

    Reply changingFile(UnaryOperator<Content> change) {
        return file == null ? this : new Reply(envelope, rows, change.apply(file), stream, error, refusal);
    }

    Reply withRows(Supplier<Iterator<ObjectNode>> other) {
        return new Reply(envelope, other, file, stream, error, refusal);
    }

    boolean isRefusal() {
        return error.isPresent();
    }

    private static ObjectNode frame(String status, String code, String text) {
        return StrictJson.newObject()
                .put("status", status)
                .put("ErrorCode", code)
                .put("ErrorDesc", text);
    }
}
