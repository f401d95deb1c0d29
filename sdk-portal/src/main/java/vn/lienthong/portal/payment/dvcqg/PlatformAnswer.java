package vn.lienthong.portal.payment.dvcqg;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.LenientCode;

/** An answer in either of its two shapes (payment 3.5), told apart by the members that are there. */
final class PlatformAnswer {
    private final JsonObject members;
    private final String code;
    private final String text;

    private PlatformAnswer(JsonObject members, String code, String text) {
        this.members = members;
        this.code = code;
        this.text = text;
    }

    static PlatformAnswer read(JsonCodec codec, HttpAnswer http, CallContext call) throws IOException {
        try {
            if (codec.readTree(http.body()) instanceof JsonObject outer) {
                return outer.containsKey("MaLoi") || !outer.containsKey("error_code")
                        ? direct(outer)
                        : inText(codec, outer);
            }
        } catch (UnreadableInputException | LimitExceededException e) {
            throw unreadable(call);
        }
        throw unreadable(call);
    }

    private static PlatformAnswer direct(JsonObject answer) {
        return new PlatformAnswer(answer, text(answer.get("MaLoi")), text(answer.get("MoTaLoi")));
    }

    /** The gateway's text may hold the platform's answer or only words; words do not make the outer code less true. */
    private static PlatformAnswer inText(JsonCodec codec, JsonObject outer) {
        String outerCode = text(outer.get("error_code"));
        String message = text(outer.get("message"));
        JsonObject inner = inner(codec, message);
        String innerCode = text(inner.get("MaLoi"));
        boolean bad = !LenientCode.of(outerCode).isZero();
        return new PlatformAnswer(
                inner,
                innerCode.isEmpty() || (bad && LenientCode.of(innerCode).isZero()) ? outerCode : innerCode,
                inner.isEmpty() ? message : text(inner.get("MoTaLoi")));
    }

    private static JsonObject inner(JsonCodec codec, String message) {
        try {
            return codec.treeInText(message) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        } catch (UnreadableInputException | LimitExceededException e) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private static RuntimeException unreadable(CallContext call) {
        return call.unreadable(DvcqgMessage.ANSWER, call.operation().name());
    }

    boolean isGood() {
        return LenientCode.of(code).isZero();
    }

    String code() {
        return code;
    }

    String words() {
        return text;
    }

    String member(String name) {
        return text(members.get(name));
    }

    private static String text(@Nullable JsonValue value) {
        return value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonNumber number ? number.toString() : "";
    }
}
