package vn.lienthong.testkit.axis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.lienthong.core.time.SdkClock;

/** Turns good answers into those of an {@link AxisFault}. */
final class Spoiler {
    private static final String SCRIPTED = "scripted fault";

    private final SdkClock clock;

    Spoiler(SdkClock clock) {
        this.clock = clock;
    }

    /** The answer of a fault that does nothing. */
    static Reply refusal(AxisFault fault) {
        Reply refusal = Reply.refused(AxisError.INTERNAL, AxisError.INTERNAL.text(), SCRIPTED);
        switch (fault) {
            case FAIL_WITHOUT_CODE -> refusal.envelope().remove("ErrorCode");
            case FAIL_WITH_NULLS ->
                refusal.envelope()
                        .putNull("ErrorCode")
                        .putNull("ErrorDesc")
                        .putNull("data")
                        .putNull("DocId");
            case FAIL_WITH_DOC_ID ->
                refusal.with("ErrorCode", AxisError.INVALID_FILE.code()).with("DocId", "0".repeat(24));
            default -> {
                // The internal error as it is.
            }
        }
        return refusal;
    }

    Reply spoil(AxisFault fault, Reply reply) {
        return switch (fault) {
            case OK_WITHOUT_DOC_ID -> withoutDocId(reply);
            case OK_WITHOUT_DATA -> reply.withoutData();
            case OK_WITH_ERROR_CODE -> reply.with("ErrorCode", AxisError.INTERNAL.code());
            case INTERNAL_ERROR_AFTER_PROCESSING -> refusal(AxisFault.INTERNAL_ERROR);
            case DUPLICATED_ITEM -> duplicated(reply);
            case HOP_ADDED -> reply.changingFile(file -> TraceRewriter.addHop(file, clock.now()));
            case TRACE_REORDERED -> reply.changingFile(file -> TraceRewriter.reorder(file, clock.now()));
            case FAIL_WITHOUT_CODE, FAIL_WITH_NULLS, FAIL_WITH_DOC_ID, INTERNAL_ERROR -> refusal(fault);
        };
    }

    private static Reply withoutDocId(Reply reply) {
        reply.envelope().remove("DocId");
        return reply;
    }

    private static Reply duplicated(Reply reply) {
        Supplier<Iterator<ObjectNode>> rows = reply.rows();
        if (rows == null) {
            return reply;
        }
        return reply.withRows(() ->
                Stream.concat(stream(rows.get()).limit(1), stream(rows.get())).iterator());
    }

    private static Stream<ObjectNode> stream(Iterator<ObjectNode> rows) {
        Iterable<ObjectNode> iterable = () -> rows;
        return StreamSupport.stream(iterable.spliterator(), false);
    }
}
