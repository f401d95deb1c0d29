package vn.lienthong.exchange.axis.adapter;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.http.RequestBody;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.id.AgencyCodeKind;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.exchange.axis.AxisError;
import vn.lienthong.exchange.axis.OutgoingMessage;
import vn.lienthong.exchange.axis.SendResult;

/** {@code sendEdoc}: the file is read twice, once for its hash and once on its way out, and never held in memory. */
final class MessageSending {
    private static final byte[] CRLF = {'\r', '\n'};
    private static final String AXIS_ERROR = "20";

    private final AdapterSettings settings;
    private final AdapterCalls calls;
    private final AnswerJudge judge;

    MessageSending(AdapterSettings settings, AdapterCalls calls, AnswerJudge judge) {
        this.settings = settings;
        this.calls = calls;
        this.judge = judge;
    }

    SendResult send(OutgoingMessage message) {
        check(message);
        ContentDigest digest = digest(message.file());
        if (digest.length() > settings.maxMessageBytes()) {
            throw new LimitExceededException(AxisError.TOO_LARGE, settings.maxMessageBytes());
        }
        Map<String, String> own = new LinkedHashMap<>();
        own.put("servicetype", Words.SERVICE);
        own.put("messagetype", Words.of(message.kind()));
        own.put("hash-file", settings.hashFileForm().write(digest.sha256()));
        own.put("from", message.from().text());
        if (!message.to().isEmpty()) {
            own.put("to", jsonArray(message.to()));
        }
        return calls.upload("sendEdoc", own, body(message.file(), digest.length()), this::result)
                .value();
    }

    private SendResult result(HttpAnswer answer, CallContext call) throws IOException {
        AnswerJudge.Verdict verdict = judge.judge(answer, call);
        if (verdict.refusal() != null) {
            if (verdict.code().equals(AXIS_ERROR)) {
                throw call.unreadable(AxisError.INTERNAL, call.operation().name());
            }
            return new SendResult.Refused(
                    verdict.refusal(), verdict.code(), PersonalText.of(verdict.text()), call.ref());
        }
        String docId = verdict.envelope().docId();
        if (docId == null || docId.isBlank()) {
            throw call.unreadable(AxisError.NO_DOC_ID, call.operation().name());
        }
        call.peerReference(docId.strip());
        return new SendResult.Accepted(docId.strip(), call.ref());
    }

    private void check(OutgoingMessage message) {
        if (!settings.units().contains(message.from())) {
            throw new InvalidInputException(AxisError.SENDER, message.from());
        }
        checkCode(message.from());
        message.to().forEach(this::checkCode);
    }

    private void checkCode(AgencyCode code) {
        if (code.text().length() > AgencyCode.MAX_SENT) {
            throw new InvalidInputException(AxisError.CODE_LENGTH, AgencyCode.MAX_SENT);
        }
        if (settings.isProduction() && code.kind() == AgencyCodeKind.TEST) {
            throw new InvalidInputException(AxisError.TEST_CODE, code);
        }
    }

    private RequestBody body(Content file, long length) {
        boolean crLf = settings.appendsCrLf();
        return new RequestBody(
                "application/octet-stream", OptionalLong.of(length + (crLf ? CRLF.length : 0)), true, out -> {
                    if (file.writeTo(out) != length) {
                        throw new IOException("the file changed while it was sent");
                    }
                    if (crLf) {
                        out.write(CRLF);
                    }
                });
    }

    private static ContentDigest digest(Content file) {
        try {
            return file.sha256();
        } catch (IOException e) {
            throw new LocalIoException(e, AxisError.FILE);
        }
    }

    private static String jsonArray(List<AgencyCode> codes) {
        StringBuilder out = new StringBuilder("[");
        for (AgencyCode code : codes) {
            if (out.length() > 1) {
                out.append(',');
            }
            RequestSigning.quote(code.text(), out);
        }
        return out.append(']').toString();
    }
}
