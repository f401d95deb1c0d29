package vn.lienthong.exchange.axis.adapter;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.call.StatusRule;
import vn.lienthong.core.error.AuthenticationException;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.RefusedException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonLimits;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.exchange.axis.AxisError;
import vn.lienthong.exchange.axis.RefusalReason;
import vn.lienthong.exchange.axis.adapter.wire.EnvelopeWire;

/** Reads the envelope of an answer and decides what it means: good, refused, or not of the protocol (section 7). */
final class AnswerJudge {
    /** Besides good answers: a refusal at the door, and "busy", which may carry an envelope. */
    static final StatusRule ACCEPTED = (status, mediaType) -> StatusRule.SUCCESS.accepts(status, mediaType)
            || status == 403
            || ((status == 429 || status == 503) && mediaType.endsWith("json"));

    private static final String GOOD = "0";
    private static final String WRONG_SENDER = "khong dung voi ma da dang ky";

    private final JsonCodec codec =
            JsonCodec.builder(JsonMode.LENIENT).limits(JsonLimits.DEFAULT).build();
    private final Map<String, RefusalReason> codes;

    AnswerJudge(Map<String, RefusalReason> codes) {
        this.codes = codes;
    }

    /** @throws SdkException when the answer is neither a good nor a refusing envelope */
    Verdict judge(HttpAnswer answer, CallContext call) throws IOException {
        refuseForbidden(answer, call);
        return judge(answer.body(), call);
    }

    Verdict judge(InputStream body, CallContext call) throws IOException {
        EnvelopeWire envelope;
        try {
            envelope = codec.read(body, EnvelopeWire.class);
        } catch (UnreadableInputException | LimitExceededException | InvalidInputException e) {
            throw notEnvelope(call);
        }
        return judge(envelope, call);
    }

    static void refuseForbidden(HttpAnswer answer, CallContext call) {
        if (answer.status() == 403) {
            throw new AuthenticationException(
                    call.ref(), AxisError.CREDENTIALS, call.operation().name(), 403);
        }
    }

    static SdkException notEnvelope(CallContext call) {
        return call.unreadable(AxisError.NOT_ENVELOPE, call.operation().name());
    }

    /** @throws RefusedException when the verdict is a refusal */
    EnvelopeWire requireGood(Verdict verdict, CallContext call) {
        if (verdict.refusal() != null) {
            throw new RefusedException(
                    call.ref(),
                    verdict.code(),
                    verdict.text(),
                    AxisError.REFUSED,
                    call.operation().name(),
                    verdict.code());
        }
        return verdict.envelope();
    }

    /** The rows of a list; an empty list only from an empty {@code data} (DX-02). */
    <T extends Record> List<T> rows(EnvelopeWire envelope, Class<T> type, CallContext call) {
        if (!(envelope.data() instanceof JsonArray data)) {
            throw call.unreadable(AxisError.NO_DATA, call.operation().name());
        }
        try {
            return data.stream().map((JsonValue row) -> codec.bind(row, type)).toList();
        } catch (UnreadableInputException | LimitExceededException e) {
            throw notEnvelope(call);
        }
    }

    Verdict judge(EnvelopeWire envelope, CallContext call) {
        String status = text(envelope.status()).toUpperCase(Locale.ROOT);
        String code = text(envelope.errorCode());
        boolean good = status.equals("OK") && (code.isEmpty() || code.equals(GOOD));
        if (good && call.answerStatus() < 300) {
            return new Verdict(envelope, null, code, "");
        }
        if (good) {
            throw notEnvelope(call);
        }
        if (status.equals("OK")) {
            throw call.unreadable(AxisError.CONTRADICTION, call.operation().name(), code);
        }
        if (status.equals("FAIL") || (status.isEmpty() && !code.isEmpty() && !code.equals(GOOD))) {
            String text = text(envelope.errorDesc());
            return new Verdict(envelope, reason(code, text, call), code, text);
        }
        throw notEnvelope(call);
    }

    private RefusalReason reason(String code, String text, CallContext call) {
        if (text.toLowerCase(Locale.ROOT).contains(WRONG_SENDER)) {
            return RefusalReason.SENDER_NOT_REGISTERED;
        }
        if (call.answerStatus() == 429 || call.answerStatus() == 503) {
            return RefusalReason.BUSY;
        }
        return codes.getOrDefault(code, RefusalReason.OTHER);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /**
     * What an envelope says.
     *
     * @param refusal null when it is good
     */
    record Verdict(EnvelopeWire envelope, @Nullable RefusalReason refusal, String code, String text) {}
}
