package vn.lienthong.portal.payment.dvcqg;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.lienthong.core.finding.Findings;

/**
 * Reads notices and tells those that may be acted on from those that may not. Never throws for what a stranger sends. The caller's own
 * front limits the body's size before it comes here; over 1 MiB characters are not read. Immutable, thread-safe.
 */
public final class ConfirmDesk {
    private final Partner partner;
    private final PaymentMessages messages = new PaymentMessages();

    public ConfirmDesk(Partner partner) {
        this.partner = partner;
    }

    /**
     * Reads one notice.
     *
     * @throws IOException of the stream, which stays open; answer with HTTP 503 then
     */
    public NoticeReading read(InputStream body) throws IOException {
        Optional<JsonObject> read = messages.read(body);
        if (read.isEmpty()) {
            return quarantined(
                    NoticeReading.Reason.MALFORMED,
                    JsonValue.EMPTY_JSON_OBJECT,
                    Findings.of(PaymentFinding.MALFORMED.at("")));
        }
        JsonObject message = read.get();
        SignedPart part = new SignedPart(MessageType.CONFIRM, message);
        Findings shape = part.check();
        if (shape.hasErrors()) {
            return quarantined(
                    shape.hasRule(PaymentFinding.SEPARATOR.id())
                            ? NoticeReading.Reason.FIELD_SEPARATOR
                            : NoticeReading.Reason.MALFORMED,
                    message,
                    shape);
        }
        if (!PaymentMessages.matches(part, message, partner.secrets())) {
            return quarantined(
                    NoticeReading.Reason.CHECKSUM,
                    message,
                    Findings.of(PaymentFinding.CHECKSUM.at(PaymentMessages.CHECKSUM)));
        }
        if (!part.text("MaDoiTac").equals(partner.code())) {
            return quarantined(
                    NoticeReading.Reason.PARTNER, message, Findings.of(PaymentFinding.PARTNER.at("MaDoiTac")));
        }
        return new NoticeReading.Verified(new VerifiedNotice(
                part,
                message.get("MaHoSo") instanceof JsonString dossier ? dossier.getString() : null,
                ConfirmAnswer.taken(
                        part.text("MaDoiTac"),
                        part.text("MaThamChieu"),
                        part.text("ThoiGianGD"),
                        text(message, PaymentMessages.CHECKSUM))));
    }

    private static NoticeReading quarantined(NoticeReading.Reason reason, JsonObject message, Findings findings) {
        ConfirmAnswer answer = ConfirmAnswer.notTaken(
                reason.name(),
                text(message, "MaDoiTac"),
                text(message, "MaThamChieu"),
                text(message, "ThoiGianGD"),
                text(message, PaymentMessages.CHECKSUM));
        return new NoticeReading.Quarantined(reason, answer, findings);
    }

    private static String text(JsonObject message, String member) {
        return message.get(member) instanceof JsonString string ? string.getString() : "";
    }
}
