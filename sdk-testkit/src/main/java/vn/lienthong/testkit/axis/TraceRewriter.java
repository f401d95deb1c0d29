package vn.lienthong.testkit.axis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.core.content.Content;

/**
 * Changes a message's trace on its way, as the axis does (specification 3.4 and 3.8). Only the first megabyte is held; what has no trace
 * there, such as a status message, stays as it is.
 */
final class TraceRewriter {
    /** The system that adds the hop: a hub's code. */
    static final String HUB = "00.53.W00";

    private static final int HEAD = 1 << 20;
    private static final Pattern END = Pattern.compile("</((?:[\\w.-]+:)?)TraceHeaderList\\s*>");

    private TraceRewriter() {}

    static Content addHop(Content message, Instant now) {
        return rewrite(message, (head, end) -> insert(head, end.start(), hop(end.group(1), now)));
    }

    /** Adds a hop and puts {@code Bussiness}, if any, behind the hops. */
    static Content reorder(Content message, Instant now) {
        return rewrite(message, (head, end) -> {
            String prefix = end.group(1);
            String hop = hop(prefix, now);
            Matcher business = Pattern.compile(
                            "<" + prefix + "Bussiness[\\s>].*?</" + prefix + "Bussiness\\s*>", Pattern.DOTALL)
                    .matcher(head);
            if (!business.find()) {
                return insert(head, end.start(), hop);
            }
            String before = head.substring(0, business.start());
            String between = head.substring(business.end(), end.start());
            return before + between + hop + business.group() + head.substring(end.start());
        });
    }

    private static String insert(String head, int at, String text) {
        return head.substring(0, at) + text + head.substring(at);
    }

    private static String hop(String prefix, Instant now) {
        return String.format(
                "<%1$sTraceHeader><%1$sOrganId>%2$s</%1$sOrganId><%1$sTimestamp>%3$s</%1$sTimestamp></%1$sTraceHeader>",
                prefix, HUB, WireTime.seconds(now));
    }

    private static Content rewrite(Content message, BiFunction<String, Matcher, String> change) {
        // One char a byte: nothing is decoded, so nothing can be damaged.
        String head = head(message);
        Matcher end = END.matcher(head);
        if (!end.find()) {
            return message;
        }
        byte[] changed = change.apply(head, end).getBytes(StandardCharsets.ISO_8859_1);
        long length = message.length().orElseThrow();
        Content rest = Slice.of(message, head.length(), length - head.length());
        return Content.from(
                changed.length + length - head.length(),
                () -> new SequenceInputStream(new ByteArrayInputStream(changed), rest.open()));
    }

    private static String head(Content message) {
        try (InputStream in = message.open()) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored message could not be read", e);
        }
    }
}
