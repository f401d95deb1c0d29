package vn.lienthong.portal.payment.dvcqg;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.auth.Checksums;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.portal.money.Dong;

/** The part of a message that its checksum covers (payment 3.2): members read, separators refused both ways (PAY-01), the sum made. */
final class SignedPart {
    private static final String AMOUNT = "SoTien";

    private final MessageType type;
    private final JsonObject message;

    SignedPart(MessageType type, JsonObject message) {
        this.type = type;
        this.message = message;
    }

    Findings check() {
        Findings.Collector found = Findings.collector();
        for (String member : type.signed()) {
            JsonValue value = message.get(member);
            String text = text(value);
            if (value == null) {
                found.add(PaymentFinding.MISSING.at(member));
            } else if (text == null || (value instanceof JsonNumber && !numberMayStand(member))) {
                found.add(PaymentFinding.KIND.at(member));
            } else if (text.chars().anyMatch(c -> c == '|' || Character.isISOControl(c))) {
                found.add(PaymentFinding.SEPARATOR.at(member));
            } else if (member.equals(AMOUNT) && !Dong.isWhole(text)) {
                found.add(PaymentFinding.AMOUNT.at(member));
            }
        }
        return found.toFindings();
    }

    /** Only for a part whose {@link #check()} has no error. */
    String checksum(Secret secret) {
        StringJoiner joined = new StringJoiner("|");
        for (String member : type.signed()) {
            joined.add(text(member));
        }
        joined.add(secret.reveal());
        return Checksums.sha256(joined.toString());
    }

    String text(String member) {
        String text = text(message.get(member));
        return text == null ? "" : text;
    }

    private boolean numberMayStand(String member) {
        return member.equals(AMOUNT) && type == MessageType.CONFIRM;
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : null;
    }
}
