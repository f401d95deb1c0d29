package vn.lienthong.testkit.axis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.axis.AxisProfile.Numbers;
import vn.lienthong.testkit.axis.AxisProfile.SignatureRefusal;
import vn.lienthong.testkit.sim.SimulatorAnswer;

/** Spells answers as the profile says; rows and files are written while they are sent. */
final class ReplyWriter {
    private static final String JSON = "application/json; charset=utf-8";
    /** A multiple of three, so that base64 pieces join without padding between them. */
    private static final int PIECE = 3 * 4096;

    private final AxisProfile profile;

    ReplyWriter(AxisProfile profile) {
        this.profile = profile;
    }

    SimulatorAnswer write(Reply reply) {
        SimulatorAnswer answer = SimulatorAnswer.of(200, type(reply), body(reply));
        boolean unauthorized =
                reply.error().filter(AxisError.CREDENTIALS::equals).isPresent()
                        && profile.signatureRefusal() == SignatureRefusal.UNAUTHORIZED;
        return reply.refusal().map(answer::refusedBecause).orElse(answer).withStatus(unauthorized ? 401 : 200);
    }

    private static String type(Reply reply) {
        return reply.stream() ? "application/octet-stream" : JSON;
    }

    private Content body(Reply reply) {
        ObjectNode envelope = reply.envelope().deepCopy();
        if (reply.isRefusal()) {
            thin(envelope);
        }
        String head = spelled(envelope).toString();
        String open = head.substring(0, head.length() - 1) + ",\"data\":";
        Content file = reply.file();
        if (file != null) {
            return reply.stream() ? file : base64(open + '"', file);
        }
        Supplier<Iterator<ObjectNode>> rows = reply.rows();
        return rows == null ? Content.ofUtf8(head) : rows(open + '[', rows);
    }

    private void thin(ObjectNode envelope) {
        switch (profile.failMembers()) {
            case ALL -> {
                // Nothing is missing.
            }
            case SOME_MISSING -> envelope.retain("status", "ErrorDesc");
            case SOME_NULL -> envelope.putNull("ErrorCode").putNull("data").putNull("DocId");
        }
    }

    private ObjectNode spelled(ObjectNode object) {
        if (profile.numbers() == Numbers.SWAPPED) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> swap(object, name));
        }
        return object;
    }

    private static void swap(ObjectNode object, String name) {
        if (object.path(name).isInt()) {
            object.put(name, object.path(name).asText());
        } else if (name.equals("ErrorCode") && object.path(name).isTextual()) {
            object.put(name, object.path(name).asInt());
        }
    }

    private Content rows(String open, Supplier<Iterator<ObjectNode>> rows) {
        return Content.from(() -> {
            Iterator<ObjectNode> iterator = rows.get();
            InputStream list = new ChunkedStream(() -> row(iterator), InputStream.nullInputStream());
            return join(stream(open), list, stream("]}"));
        });
    }

    private byte[] row(Iterator<ObjectNode> rows) {
        if (!rows.hasNext()) {
            return new byte[0];
        }
        String row = spelled(rows.next()).toString();
        return bytes(rows.hasNext() ? row + ',' : row);
    }

    private static Content base64(String open, Content file) {
        Content.StreamSource source = () -> {
            InputStream raw = file.open();
            InputStream text = new ChunkedStream(() -> Base64.getEncoder().encode(raw.readNBytes(PIECE)), raw);
            return join(stream(open), text, stream("\"}"));
        };
        long encoded = (file.length().orElseThrow() + 2) / 3 * 4;
        return Content.from(bytes(open).length + encoded + 2, source);
    }

    private static InputStream join(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
